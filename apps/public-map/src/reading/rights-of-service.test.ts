import type { LawfulBasisUse } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { buildActivity, buildParty, buildPurpose, buildRegister, stated, unsaid } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { rightsOfService } from './rights-of-service.ts'
import { openSiteReading } from './site-reading.ts'

const rightsWith = (...codes: (LawfulBasisUse['code'] | null)[]) => {
  const purposes = codes.map((code, at) =>
    buildPurpose({ id: `purpose-${at}`, article6: code === null ? unsaid : stated([{ code, law: unsaid }]) }),
  )
  const register = toPublicRegister(
    buildRegister({
      parties: [buildParty({ id: 'party-a' })],
      activities: [buildActivity({ id: 'activity-a', controller: 'party-a', purposes })],
    }),
  )
  const rights = rightsOfService(openSiteReading(register, '2026-11-22'), 'activity-a')
  return Object.fromEntries(rights.map(({ right, applies }) => [right, applies]))
}

describe('rightsOfService', () => {
  it('follows the lawful basis', () => {
    expect(rightsWith('6(1)(e)')).toMatchObject({
      access: 'yes',
      erasure: 'normally-not',
      objection: 'yes',
      portability: 'no',
      'withdraw-consent': 'no',
    })
    expect(rightsWith('6(1)(a)')).toMatchObject({
      erasure: 'yes',
      portability: 'conditional',
      'withdraw-consent': 'yes',
    })
  })

  it('cannot tell what depends on a basis that nobody states, and still knows what never depends on it', () => {
    expect(rightsWith(null)).toMatchObject({ access: 'yes', erasure: 'not-known', objection: 'not-known' })
  })

  it('does not rule a right out where a basis is stated for only some of the purposes', () => {
    expect(rightsWith('6(1)(c)')).toMatchObject({ objection: 'no', erasure: 'normally-not' })
    expect(rightsWith('6(1)(c)', null)).toMatchObject({ access: 'yes', objection: 'not-known', erasure: 'not-known' })
  })
})
