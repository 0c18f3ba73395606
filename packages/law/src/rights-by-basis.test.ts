import { describe, expect, it } from 'vitest'
import { type LawfulBasisCode, lawfulBasisCodes } from './lawful-bases.ts'
import { type RightCode, rightCodes } from './rights.ts'
import { type RightApplies, rightsFor } from './rights-by-basis.ts'

const TODAY = '2026-11-22'

/** y: yes, n: no, m: normally not, c: conditional; columns a, b, c, d, e, ea, f. */
const table: Readonly<Record<RightCode, string>> = {
  informed: 'yyyyyyy',
  access: 'yyyyyyy',
  rectification: 'yyyyyyy',
  erasure: 'yymymyy',
  restriction: 'yyyyyyy',
  notification: 'yyyyyyy',
  portability: 'ccnnnnn',
  objection: 'nnnnyyy',
  'objection-to-direct-marketing': 'yyyyyyy',
  'automated-decisions': 'yyyyyyy',
  'withdraw-consent': 'ynnnnnn',
  'complain-to-controller': 'yyyyyyy',
  'complain-to-regulator': 'yyyyyyy',
}
const letters: Readonly<Record<string, RightApplies>> = { y: 'yes', n: 'no', m: 'normally-not', c: 'conditional' }

const rightOn = (basis: LawfulBasisCode, right: RightCode, asAt: string) =>
  rightsFor(basis, asAt).find((answer) => answer.right === right)

describe('rightsFor', () => {
  it.each(rightCodes)('gives %s to each basis as the law does', (right) => {
    lawfulBasisCodes.forEach((basis, column) => {
      const answer = rightOn(basis, right, TODAY)
      expect(answer?.applies, basis).toBe(letters[table[right][column] ?? ''])
      expect(answer?.why, basis).not.toBe('')
    })
  })

  it('gives every right once, in the order of the rights', () => {
    for (const basis of lawfulBasisCodes)
      expect(rightsFor(basis, TODAY).map((answer) => answer.right)).toEqual(rightCodes)
  })

  it('gives the complaint to the controller from 19 June 2026', () => {
    expect(rightOn('6(1)(e)', 'complain-to-controller', '2026-06-18')).toBeUndefined()
    expect(rightOn('6(1)(e)', 'complain-to-controller', '2026-06-19')?.applies).toBe('yes')
    expect(rightOn('6(1)(e)', 'complain-to-regulator', '2026-06-18')?.applies).toBe('yes')
  })

  it('speaks of the old Art 22 until 5 February 2026, then of Arts 22A to 22D', () => {
    expect(rightOn('6(1)(f)', 'automated-decisions', '2026-02-04')?.why).toContain('old Art 22')
    expect(rightOn('6(1)(f)', 'automated-decisions', '2026-02-05')?.why).toContain('Art 22C')
  })

  it('bars automated decisions on a recognised legitimate interest', () => {
    expect(rightOn('6(1)(ea)', 'automated-decisions', TODAY)?.why).toContain('22B(4)')
  })

  it('gives nothing for a basis on a day when there was none', () => {
    expect(rightsFor('6(1)(ea)', '2026-02-04')).toEqual([])
    expect(rightsFor('6(1)(ea)', '2026-02-05')).not.toEqual([])
    expect(rightsFor('6(1)(a)', '2018-05-24')).toEqual([])
  })

  it('refuses a date that is none', () => {
    expect(() => rightsFor('6(1)(a)', 'today')).toThrow(RangeError)
  })
})
