import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destinations } from './destinations.ts'
import { findEntry } from './legal-entry.ts'
import { safeguardCodes, safeguards } from './safeguards.ts'
import { type StandingKind, standingKinds, type TransferFacts } from './standing.ts'
import { standingOf } from './standing-of.ts'

const TODAY = '2026-11-22'
const DPF = { scheme: 'dpf-uk-extension', checkedOn: '2026-06-01' }

function transfer(
  country: string | null,
  mechanism: TransferFacts['mechanism'],
  more: Partial<TransferFacts> = {},
): TransferFacts {
  return { country, mechanism, certification: null, ...more }
}

/** What is asked, on which day, the answer, and words that the reason must hold. */
const cases: readonly [string, TransferFacts, string, StandingKind, string][] = [
  // No transfer, no country, no such country
  ['stays in the UK', transfer('GB', null), TODAY, 'no-transfer', 'United Kingdom'],
  ['stays in the UK, whatever is said', transfer('GB', 'privacy-shield'), TODAY, 'no-transfer', 'United Kingdom'],
  ['UK for GB', transfer('UK', null), TODAY, 'no-transfer', 'United Kingdom'],
  ['no country', transfer(null, null), TODAY, 'cannot-tell', 'does not say which country'],
  ['no country, contract alone', transfer(null, 'data-processing-agreement'), TODAY, 'cannot-tell', 'no safeguard'],
  ['no country, asking the regulator', transfer(null, 'regulator-advice'), TODAY, 'cannot-tell', 'no safeguard'],
  ['no such country', transfer('XX', 'idta', { dataProtectionTestDone: true }), TODAY, 'cannot-tell', '"XX"'],
  ['a name for a code', transfer('France', null), TODAY, 'cannot-tell', '"France"'],

  // Full approvals, and the EEA before them
  ['France today', transfer('FR', null), TODAY, 'stands', '31 December 2020'],
  ['France on the first day', transfer('FR', null), '2020-12-31', 'stands', 'approved'],
  ['France the day before', transfer('FR', null), '2020-12-30', 'stands', 'boundary was that of the EEA'],
  ['Norway before', transfer('NO', 'privacy-shield'), '2019-01-01', 'stands', 'Norway'],
  ['the EEA as a whole', transfer('EEA', null), TODAY, 'stands', 'the European Economic Area'],
  ['the EU as a whole', transfer('EU', 'data-processing-agreement'), TODAY, 'stands', 'no other safeguard'],
  ['New Zealand, contract alone', transfer('NZ', 'data-processing-agreement'), TODAY, 'stands', 'New Zealand'],
  ['Germany, new EU clauses', transfer('DE', 'new-eu-sccs-alone'), TODAY, 'stands', 'Germany'],
  ['Switzerland before the UK approved it', transfer('CH', null), '2020-12-30', 'cannot-tell', 'decisions of the EU'],
  [
    'Switzerland before, contract alone',
    transfer('CH', 'data-processing-agreement'),
    '2020-12-30',
    'cannot-tell',
    'EU',
  ],
  ['Switzerland before, old clauses', transfer('CH', 'old-eu-sccs'), '2020-12-30', 'stands', '21 March 2024'],
  ['Switzerland from the first day', transfer('CH', null), '2020-12-31', 'stands', 'Switzerland'],

  // Partial approvals
  ['the US as such', transfer('US', null), TODAY, 'cannot-tell', 'only in part'],
  ['the US, said to be approved', transfer('US', 'approved-by-regulations'), TODAY, 'cannot-tell', 'only in part'],
  [
    'the US, bridge said, nothing checked',
    transfer('US', 'dpf-uk-extension'),
    TODAY,
    'cannot-tell',
    'Nothing is recorded',
  ],
  [
    'the US, bridge checked',
    transfer('US', 'dpf-uk-extension', { certification: DPF }),
    TODAY,
    'stands',
    '1 June 2026',
  ],
  [
    'the US, checked though no tool is said',
    transfer('US', null, { certification: DPF }),
    TODAY,
    'stands',
    'UK Extension',
  ],
  [
    'the US, checked, though a dead tool is said',
    transfer('US', 'privacy-shield', { certification: DPF }),
    TODAY,
    'stands',
    'UK Extension',
  ],
  [
    'the US, certified but not checked',
    transfer('US', 'dpf-uk-extension', { certification: { scheme: 'dpf-uk-extension', checkedOn: null } }),
    TODAY,
    'cannot-tell',
    'no check',
  ],
  [
    'the US, certified without the UK Extension',
    transfer('US', 'dpf-uk-extension', { certification: { scheme: 'dpf', checkedOn: '2026-06-01' } }),
    TODAY,
    'does-not-stand',
    '"dpf"',
  ],
  [
    'the US, another certificate and no tool said',
    transfer('US', null, { certification: { scheme: 'privacy-shield', checkedOn: '2026-06-01' } }),
    TODAY,
    'cannot-tell',
    '"privacy-shield"',
  ],
  [
    'the US, checked only afterwards',
    transfer('US', null, { certification: DPF }),
    '2026-05-31',
    'cannot-tell',
    'says nothing of',
  ],
  ['the US, checked the same day', transfer('US', null, { certification: DPF }), '2026-06-01', 'stands', '1 June 2026'],
  [
    'the US, checked a year ago to the day',
    transfer('US', null, { certification: DPF }),
    '2027-06-01',
    'stands',
    'found to be one',
  ],
  [
    'the US, checked longer ago',
    transfer('US', null, { certification: DPF }),
    '2027-06-02',
    'stands',
    'more than 12 months',
  ],
  [
    'the US before the bridge',
    transfer('US', 'dpf-uk-extension', { certification: { scheme: 'dpf-uk-extension', checkedOn: '2023-10-01' } }),
    '2023-10-11',
    'does-not-stand',
    '12 October 2023',
  ],
  [
    'the US, said to be approved too early',
    transfer('US', 'approved-by-regulations'),
    '2023-10-11',
    'does-not-stand',
    '12 October 2023',
  ],
  [
    'the bridge does not reach India',
    transfer('IN', 'dpf-uk-extension', { certification: DPF }),
    TODAY,
    'does-not-stand',
    'only the United States',
  ],
  ['Canada as such', transfer('CA', null), TODAY, 'cannot-tell', 'PIPEDA'],
  [
    'Canada, checked',
    transfer('CA', null, { certification: { scheme: 'pipeda', checkedOn: '2026-01-10' } }),
    TODAY,
    'stands',
    'PIPEDA',
  ],
  [
    'Japan, contract alone',
    transfer('JP', 'data-processing-agreement'),
    TODAY,
    'does-not-stand',
    'data processing agreement',
  ],
  [
    'Korea, certified, before the approval',
    transfer('KR', null, { certification: { scheme: 'pipa', checkedOn: '2022-12-01' } }),
    '2022-12-18',
    'cannot-tell',
    'no approval',
  ],
  [
    'Korea, certified, from the first day',
    transfer('KR', null, { certification: { scheme: 'pipa', checkedOn: '2022-12-01' } }),
    '2022-12-19',
    'stands',
    'PIPA',
  ],
  [
    'a certificate of another country',
    transfer('CA', 'approved-by-regulations', { certification: DPF }),
    TODAY,
    'does-not-stand',
    '"dpf-uk-extension"',
  ],

  // Tools that are gone
  ['Privacy Shield while it held', transfer('US', 'privacy-shield'), '2020-05-01', 'stands', '16 July 2020'],
  ['Privacy Shield on its last day', transfer('US', 'privacy-shield'), '2020-07-15', 'stands', 'certified'],
  ['Privacy Shield struck down', transfer('US', 'privacy-shield'), '2020-07-16', 'does-not-stand', '16 July 2020'],
  ['Privacy Shield today', transfer('US', 'privacy-shield'), TODAY, 'does-not-stand', 'the United States'],
  [
    'Privacy Shield beyond the US',
    transfer('IN', 'privacy-shield'),
    '2020-05-01',
    'does-not-stand',
    'only the United States',
  ],
  ['Safe Harbor while it held', transfer('US', 'safe-harbor'), '2015-10-05', 'stands', '6 October 2015'],
  ['Safe Harbor struck down', transfer('US', 'safe-harbor'), '2015-10-06', 'does-not-stand', '6 October 2015'],
  ['old clauses before the UK boundary', transfer('IN', 'old-eu-sccs'), '2019-06-01', 'stands', '21 March 2024'],
  ['old clauses on the last day to agree them', transfer('IN', 'old-eu-sccs'), '2022-09-21', 'stands', '21 March 2024'],
  [
    'old clauses afterwards, day unknown',
    transfer('IN', 'old-eu-sccs'),
    '2022-09-22',
    'cannot-tell',
    '21 September 2022',
  ],
  [
    'old clauses agreed in time',
    transfer('IN', 'old-eu-sccs', { agreedOn: '2022-09-21' }),
    '2024-03-20',
    'stands',
    '21 March 2024',
  ],
  [
    'old clauses agreed too late',
    transfer('IN', 'old-eu-sccs', { agreedOn: '2022-09-22' }),
    '2023-01-01',
    'does-not-stand',
    '22 September 2022',
  ],
  [
    'old clauses at their end',
    transfer('IN', 'old-eu-sccs', { agreedOn: '2019-01-01' }),
    '2024-03-21',
    'does-not-stand',
    '21 March 2024',
  ],
  [
    'old clauses at their end, day unknown',
    transfer('IN', 'old-eu-sccs'),
    '2024-03-21',
    'does-not-stand',
    '21 March 2024',
  ],

  // What was never a tool
  [
    'new EU clauses alone',
    transfer('IN', 'new-eu-sccs-alone', { dataProtectionTestDone: true }),
    TODAY,
    'does-not-stand',
    'never',
  ],
  ['new EU clauses alone, to the US', transfer('US', 'new-eu-sccs-alone'), '2021-07-01', 'does-not-stand', 'never'],
  ['a contract alone', transfer('IN', 'data-processing-agreement'), TODAY, 'does-not-stand', 'India'],
  ['asking the regulator', transfer('BR', 'regulator-advice'), TODAY, 'does-not-stand', 'Brazil'],

  // Tools that hold
  ['IDTA, test unknown', transfer('IN', 'idta'), TODAY, 'cannot-tell', 'data protection test'],
  ['IDTA, test met', transfer('IN', 'idta', { dataProtectionTestDone: true }), TODAY, 'stands', '21 March 2022'],
  [
    'IDTA, test not met',
    transfer('IN', 'idta', { dataProtectionTestDone: false }),
    TODAY,
    'does-not-stand',
    'data protection test',
  ],
  [
    'IDTA before there was one',
    transfer('IN', 'idta', { dataProtectionTestDone: true }),
    '2022-03-20',
    'does-not-stand',
    '21 March 2022',
  ],
  [
    'IDTA on the first day',
    transfer('IN', 'idta', { dataProtectionTestDone: true }),
    '2022-03-21',
    'stands',
    '21 March 2022',
  ],
  [
    'IDTA agreed later',
    transfer('IN', 'idta', { dataProtectionTestDone: true, agreedOn: '2026-12-01' }),
    TODAY,
    'does-not-stand',
    '1 December 2026',
  ],
  [
    'Addendum to the US',
    transfer('US', 'uk-addendum', { dataProtectionTestDone: true }),
    TODAY,
    'stands',
    'UK Addendum',
  ],
  [
    'IDTA to a country not in the table',
    transfer('CN', 'idta', { dataProtectionTestDone: true }),
    TODAY,
    'stands',
    'China',
  ],
  [
    'corporate rules before the test came',
    transfer('IN', 'binding-corporate-rules'),
    '2026-02-04',
    'stands',
    '25 May 2018',
  ],
  [
    'corporate rules since',
    transfer('IN', 'binding-corporate-rules'),
    '2026-02-05',
    'cannot-tell',
    'data protection test',
  ],
  [
    'public bodies, test met',
    transfer('KE', 'public-body-instrument', { dataProtectionTestDone: true }),
    TODAY,
    'stands',
    'Kenya',
  ],
  ['an exception', transfer('AU', 'derogation-art-49'), TODAY, 'cannot-tell', 'single cases'],

  // Countries without approval
  ['India, nothing said', transfer('IN', null), TODAY, 'cannot-tell', 'no approval for India'],
  ['China, nothing said', transfer('CN', null), TODAY, 'cannot-tell', 'no approval for China'],
  [
    'Singapore, said to be approved',
    transfer('SG', 'approved-by-regulations'),
    TODAY,
    'does-not-stand',
    'no approval of Singapore',
  ],
  [
    'China, said to be approved',
    transfer('CN', 'approved-by-regulations'),
    TODAY,
    'does-not-stand',
    'no approval of China',
  ],
]

describe('standingOf', () => {
  it.each(cases)('%s', (_name, facts, asAt, expected, words) => {
    const answer = standingOf(facts, asAt)
    expect(answer.standing).toBe(expected)
    expect(answer.why).toContain(words)
  })

  it('names every case once', () => {
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length)
    expect(new Set(cases.map((row) => row[3]))).toEqual(new Set(standingKinds))
  })

  it('says what would mend whatever does not plainly stand', () => {
    for (const [name, facts, asAt, expected] of cases) {
      const { mend } = standingOf(facts, asAt)
      if (expected === 'does-not-stand' || expected === 'cannot-tell') expect(mend, name).toMatch(/\.$/)
      if (expected === 'no-transfer') expect(mend, name).toBeNull()
    }
  })

  it('asks for a fresh check of an old certification, and of no other', () => {
    expect(standingOf(transfer('US', null, { certification: DPF }), '2027-06-02').mend).toContain('Check again')
    expect(standingOf(transfer('US', null, { certification: DPF }), '2027-06-01').mend).toBeNull()
  })

  it('says when an agreement day is what is missing', () => {
    expect(standingOf(transfer('IN', 'old-eu-sccs'), '2023-01-01').mend).toContain('day of agreement')
  })

  it('leans on entries that exist', () => {
    for (const [name, facts, asAt] of cases) {
      for (const code of standingOf(facts, asAt).restsOn) {
        expect(findEntry(safeguards, code) ?? findEntry(destinations, code), `${name}: ${code}`).toBeDefined()
      }
    }
  })

  it('is no surer than what it leans on', () => {
    expect(standingOf(transfer('FR', null), TODAY).certainty).toBe('confirmed')
    expect(standingOf(transfer('FO', null), TODAY).certainty).toBe('to-verify')
    expect(standingOf(transfer('US', 'new-eu-sccs-alone'), TODAY).certainty).toBe('confirmed')
    expect(standingOf(transfer('IN', 'new-eu-sccs-alone'), TODAY).certainty).toBe('to-verify')
    expect(standingOf(transfer('US', 'privacy-shield'), TODAY).certainty).toBe('to-verify')
  })

  it('refuses dates that are none', () => {
    expect(() => standingOf(transfer('FR', null), '22/11/2026')).toThrow(RangeError)
    expect(() => standingOf(transfer('IN', 'old-eu-sccs', { agreedOn: '2022' }), TODAY)).toThrow(RangeError)
    const certification = { scheme: 'dpf-uk-extension', checkedOn: 'June' }
    expect(() => standingOf(transfer('US', null, { certification }), TODAY)).toThrow(RangeError)
  })
})

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const partialCountry = fc.constantFrom('US', 'CA', 'JP', 'KR')
const anyTransfer: fc.Arbitrary<TransferFacts> = fc.record({
  country: maybe(fc.constantFrom(...destinations.map((destination) => destination.code), 'GB', 'CN', 'XX')),
  mechanism: maybe(fc.constantFrom(...safeguardCodes)),
  certification: maybe(
    fc.record({ scheme: fc.constantFrom('dpf-uk-extension', 'pipeda', 'appi', 'pipa', 'dpf'), checkedOn: maybe(day) }),
  ),
  agreedOn: maybe(day),
  dataProtectionTestDone: maybe(fc.boolean()),
})

describe('standingOf, over any transfer and day', () => {
  it('never lets a partial approval stand without a certification', () => {
    const mechanism = fc.constantFrom(null, 'approved-by-regulations' as const, 'dpf-uk-extension' as const)
    fc.assert(
      fc.property(
        partialCountry,
        mechanism,
        maybe(day),
        maybe(fc.boolean()),
        day,
        (country, tool, agreedOn, tested, asAt) => {
          const facts = transfer(country, tool, { agreedOn, dataProtectionTestDone: tested })
          expect(standingOf(facts, asAt).standing).not.toBe('stands')
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never lets a partial approval stand on a certification that is unchecked, or another', () => {
    const schemeOf = (country: string) => findEntry(destinations, country)?.partial?.scheme ?? ''
    fc.assert(
      fc.property(
        partialCountry,
        fc.constantFrom('dpf-uk-extension', 'pipeda', 'appi', 'pipa', ''),
        maybe(day),
        day,
        (country, scheme, checkedOn, asAt) => {
          const { standing } = standingOf(transfer(country, null, { certification: { scheme, checkedOn } }), asAt)
          if (standing === 'stands') {
            expect(scheme).toBe(schemeOf(country))
            expect(checkedOn !== null && checkedOn <= asAt).toBe(true)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never lets a tool that UK law never counted carry a transfer', () => {
    const never = fc.constantFrom(
      'new-eu-sccs-alone' as const,
      'data-processing-agreement' as const,
      'regulator-advice' as const,
    )
    fc.assert(
      fc.property(anyTransfer, never, day, (facts, mechanism, asAt) => {
        const answer = standingOf({ ...facts, mechanism }, asAt)
        if (answer.standing === 'stands') expect(answer.restsOn).not.toContain(mechanism)
      }),
      { numRuns: 1000 },
    )
  })

  it('always answers in sentences, with a mend wherever it says no or cannot tell', () => {
    fc.assert(
      fc.property(anyTransfer, day, (facts, asAt) => {
        const answer = standingOf(facts, asAt)
        expect(standingKinds).toContain(answer.standing)
        expect(answer.why).toMatch(/^[A-Z"].*\.$/)
        if (answer.standing === 'does-not-stand' || answer.standing === 'cannot-tell')
          expect(answer.mend).not.toBeNull()
      }),
      { numRuns: 1000 },
    )
  })
})
