import { kindOfIdentifier, parseRegister, type Register, recordListNames } from '@sharemap/register'
import { arbitraryRegister, buildEvidence, smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import shippedRegister from '../../../data/register.json'
import { checkRegister } from './check-register.ts'
import { rules } from './rule-list.ts'
import { severities } from './severity.ts'
import { modelRegister } from './testing/model-register.ts'

const asAt = '2026-11-22'

const shipped = (): Register => {
  const parsed = parseRegister(structuredClone(shippedRegister))
  if (!parsed.ok) throw new Error(`The shipped register is refused: ${parsed.problems[0]?.message}`)
  return parsed.register
}

const oneLine = ({ severity, rule, record, field, certainty }: ReturnType<typeof checkRegister>[number]) =>
  `${severity} ${rule} ${record} ${field ?? '-'} ${certainty}`

describe('the shipped register', () => {
  test('has the findings that were reviewed', async () => {
    const found = checkRegister(shipped(), { asAt }).map(oneLine)
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('./testing/shipped-register-findings.txt')
  })

  test('has none on a day before the GDPR, when none of the law that is asked for held', () => {
    expect(checkRegister(shipped(), { asAt: '2018-03-06' })).toEqual([])
  })
})

describe('a flow without a basis of its own', () => {
  const messageWhere = (change: (register: Register) => void) => {
    const register = modelRegister()
    const flow = register.flows.find(({ id }) => id === 'flow-referral')
    Object.assign(flow ?? {}, { lawfulBases: [], purposes: [] })
    change(register)
    const found = checkRegister(register, { asAt })
    return found.find(({ rule, record }) => rule === 'LB-PARTY' && record === 'flow-referral')?.message
  }

  test('is not said to have none where its activity has them and only the purpose is open', () => {
    expect(messageWhere(() => {})).toContain('nor which purpose of its activity it serves')
    const withoutAny = messageWhere(({ activities }) => {
      for (const { purposes } of activities) {
        for (const purpose of purposes) Object.assign(purpose, { article6: { state: 'not-stated' } })
      }
    })
    expect(withoutAny).toMatch(/; none is recorded\.$/)
  })
})

describe('the small register', () => {
  const found = checkRegister(smallRegister(), { asAt })
  const rulesAt = (record: string) => found.filter((finding) => finding.record === record).map(({ rule }) => rule)

  test('is told of the agreement that has run out', () => {
    expect(rulesAt('flow-claims-dwp')).toContain('AG-ENDED')
    expect(checkRegister(smallRegister(), { asAt: '2024-03-31' }).map(({ rule }) => rule)).not.toContain('AG-ENDED')
  })

  test('is told of the dead safeguard, and not of the live one', () => {
    expect(rulesAt('transfer-repairs-mailwing')).toEqual(['TR-PRIVACY-SHIELD'])
    expect(rulesAt('transfer-survey-mailwing')).toEqual([])
  })

  test('is told of the processor that is known to have no contract first of all', () => {
    expect(
      found.filter(({ severity }) => severity === 'act-now').map(({ rule, record }) => `${rule} ${record}`),
    ).toEqual(['RE-PROC flow-repairs-mailwing', 'TR-PRIVACY-SHIELD transfer-repairs-mailwing'])
  })

  test('names the organisation that answers', () => {
    expect(found.find(({ record }) => record === 'transfer-repairs-mailwing')?.organisation).toBe(
      'party-alderbrook-homes',
    )
    expect(found.find(({ record }) => record === 'flow-claims-dwp')?.organisation).toBe('party-alderbrook')
  })

  test('what is retired or out of date is left alone', () => {
    const register = smallRegister()
    for (const list of recordListNames) for (const record of register[list]) record.status = 'retired'
    expect(checkRegister(register, { asAt })).toEqual([])
  })
})

test('data that evidence only implies is to be checked, and no cause to act at once', () => {
  const register = modelRegister()
  const [activity] = register.activities
  if (activity === undefined) throw new Error('The model register has an activity.')
  activity.article9 = { state: 'not-stated' }
  const find = () =>
    checkRegister(register, { asAt }).find(({ rule, record }) => rule === 'LB-A9-NONE' && record === activity.id)
  expect(find()).toMatchObject({ severity: 'act-now', certainty: 'certain' })
  activity.evidence = [buildEvidence({ field: 'collects.1', basis: 'implied', source: 'A leaflet' })]
  expect(find()).toMatchObject({ severity: 'should-mend', certainty: 'check' })
  activity.evidence.push(buildEvidence({ field: 'collects.1', basis: 'stated', source: 'A form' }))
  expect(find()).toMatchObject({ severity: 'act-now', certainty: 'certain' })
})

describe('any sound register', () => {
  const known = new Map(rules.map((rule) => [rule.id, rule]))

  test('is checked without fault, and each finding stands at one of its records', () => {
    fc.assert(
      fc.property(arbitraryRegister(), (register) => {
        const records = new Map(recordListNames.flatMap((list) => register[list].map((record) => [record.id, record])))
        for (const finding of checkRegister(register, { asAt })) {
          expect(records.get(finding.record)?.name).toBe(finding.recordName)
          expect(known.get(finding.rule)?.points).toContain(
            [kindOfIdentifier(finding.record), finding.field?.split('.')[0]].filter(Boolean).join('.'),
          )
        }
      }),
      { numRuns: 50 },
    )
  })

  test('is not changed by the check', () => {
    const register = shipped()
    checkRegister(register, { asAt })
    expect(register).toEqual(shipped())
  })
})

test('findings come the gravest first, and in the same order each time', () => {
  const found = checkRegister(shipped(), { asAt })
  const ranks = found.map(({ severity }) => severities.indexOf(severity))
  expect(ranks).toEqual([...ranks].sort())
  const turned = shipped()
  turned.flows.reverse()
  turned.activities.reverse()
  expect(checkRegister(turned, { asAt }).map(oneLine)).toEqual(found.map(oneLine))
})

test('messages say what the law asks, and never that somebody broke it', () => {
  for (const { message } of [...checkRegister(shipped(), { asAt }), ...checkRegister(smallRegister(), { asAt })]) {
    expect(message).not.toMatch(
      /\b(?:breach(?:es|ed)?|violat\w+|unlawful(?:ly)?|illegal(?:ly)?|fail(?:s|ed|ure)?|non-?compli\w+)\b/i,
    )
  }
})

test('a day that is none is refused', () => {
  expect(() => checkRegister(modelRegister(), { asAt: 'today' })).toThrow(RangeError)
})
