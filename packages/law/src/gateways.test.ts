import { describe, expect, it } from 'vitest'
import { gateways } from './gateways.ts'
import { findEntry, isInForce } from './legal-entry.ts'

describe('gateways', () => {
  it('lets the Serious Crime Act reach anti-fraud organisations alone', () => {
    expect(findEntry(gateways, 'serious-crime-act-2007-s68')?.recipientKinds).toEqual(['anti-fraud-organisation'])
  })

  it('opens the Welfare Reform Act on 2 July 2012', () => {
    const gateway = findEntry(gateways, 'welfare-reform-act-2012-s131')
    expect(gateway && isInForce(gateway, '2012-07-01')).toBe(false)
    expect(gateway && isInForce(gateway, '2012-07-02')).toBe(true)
  })

  it.each(['children-act-2004-s16la', 'children-act-2004-s16lb'])('never counts %s as begun', (code) => {
    const gateway = findEntry(gateways, code)
    expect(gateway?.commencement).toBe('unknown')
    expect(gateway && isInForce(gateway, '2026-11-22')).toBe(false)
    expect(gateway && isInForce(gateway, '2099-01-01')).toBe(false)
  })

  it('knows no first day exactly where the commencement is unknown', () => {
    for (const gateway of gateways)
      expect(gateway.inForceFrom === null, gateway.code).toBe(gateway.commencement === 'unknown')
  })

  it('names at least one kind of recipient, or any', () => {
    for (const { code, recipientKinds } of gateways) expect(recipientKinds, code).not.toEqual([])
  })
})
