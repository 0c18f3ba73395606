import { describe, expect, it } from 'vitest'
import { shippedRegister, shippedSite } from '../testing/shipped-site.ts'
import { basesAtLarge } from './bases-at-large.ts'
import { openSiteReading } from './site-reading.ts'

const reading = openSiteReading(shippedRegister(), '2026-11-22')
const page = (service: string) => shippedSite().get(`services/${service}.html`) as string

describe('basesAtLarge', () => {
  it('gives each base that the notices list once', () => {
    const bases = basesAtLarge(reading, { id: 'activity-warwick-cctv' }, '6')
    expect(bases).toEqual(['6(1)(c)', '6(1)(e)', '6(1)(f)', '6(1)(d)', '6(1)(a)'])
    expect(basesAtLarge(reading, { id: 'activity-warwick-cctv' }, '9')).toEqual(['9(2)(a)'])
    expect(basesAtLarge(reading, { id: 'activity-wes-employment-coaching' }, '6')).toEqual([])
  })

  it('keeps a page from saying that a notice gives no reason where it lists reasons', () => {
    for (const service of ['warwick-cctv', 'cheshire-service-delivery']) {
      expect(page(service)).not.toContain('the notice gives none')
      expect(page(service)).not.toContain('does not say why it may do this')
      expect(page(service)).not.toContain('The notice does not give one.')
    }
    expect(page('cheshire-service-delivery')).toContain('You made it public yourself.')
    expect(page('wes-employment-coaching')).toContain('the notice gives none')
  })
})
