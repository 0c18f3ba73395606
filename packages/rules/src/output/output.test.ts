import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { checkNotice } from '../check-notice.ts'
import { checkRegister } from '../check-register.ts'
import { modelRegister } from '../testing/model-register.ts'
import { thornmereNotice } from '../testing/other-notices.ts'
import { type CheckedFile, locateRecords } from './checked-file.ts'
import { findingsToJson, toRegisterCheck } from './findings-to-json.ts'
import { findingsToText } from './findings-to-text.ts'
import { countAtLeast, summariseFindings } from './summarise-findings.ts'
import { toSarif } from './to-sarif.ts'

const asAt = '2026-11-22'

/** The model register with three faults, the last of them silenced. */
const faulty = () => {
  const register = modelRegister()
  register.agreements = register.agreements.filter(({ id }) => id !== 'agreement-supplier')
  const [, referral, hosting] = register.flows
  if (referral !== undefined)
    Object.assign(referral, { gateway: { state: 'not-stated' }, categories: { state: 'not-stated' } })
  if (hosting !== undefined) hosting.agreement = { state: 'none', reason: 'Never signed.' }
  return register
}

const silence = {
  rule: 'RE-DATA',
  record: 'flow-referral',
  field: null,
  reason: 'The list is being agreed.',
  by: 'A. Officer',
  until: '2027-02-01',
}

const found = checkRegister(faulty(), { asAt, silences: [silence] })
const text = JSON.stringify(faulty(), null, 2)
const register: CheckedFile = { uri: 'data/our register.json', findings: found, lineOf: locateRecords(text) }
const check = checkNotice(thornmereNotice, { name: 'thornmere.txt', asAt, publisher: 'council' })
const notice: CheckedFile = { uri: 'notices/thornmere.txt', findings: check.findings }

describe('a summary', () => {
  test('counts what speaks, and apart what is silenced', () => {
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['RE-PROC', 'act-now'],
      ['GW-NONE', 'should-mend'],
      ['RE-DATA', 'consider'],
    ])
    expect(summariseFindings(found)).toEqual({
      total: 2,
      silenced: 1,
      bySeverity: { 'act-now': 1, 'should-mend': 1, consider: 0 },
      byRule: [
        { rule: 'RE-PROC', severity: 'act-now', count: 1 },
        { rule: 'GW-NONE', severity: 'should-mend', count: 1 },
      ],
      byOrganisation: [{ organisation: 'party-council', bySeverity: { 'act-now': 1, 'should-mend': 1, consider: 0 } }],
    })
  })

  test('tells how many findings a check fails on', () => {
    expect(countAtLeast(found, 'act-now')).toBe(1)
    expect(countAtLeast(found, 'should-mend')).toBe(2)
    expect(countAtLeast(found, 'consider')).toBe(2)
  })
})

describe('SARIF', () => {
  // One pattern of the schema has a stray bracket, which only the unicode reading of patterns refuses.
  const validate = addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(sarifSchema)

  test.each([
    ['a register', [register]],
    ['a notice', [notice]],
    ['both', [register, notice]],
    ['nothing', []],
    ['a register without fault', [{ uri: 'register.json', findings: [] }]],
  ])('of %s keeps to the schema of the format', (_, files) => {
    const log = toSarif(files, { asAt, version: '0.1.0' })
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  })

  test('the schema refuses what is none', () => {
    const log = toSarif([notice], { asAt, version: '0.1.0' })
    expect(validate({ ...log, version: '3.0' })).toBe(false)
  })

  test('points at the line of the record, and at its field', () => {
    const log = toSarif([register], { asAt, version: '0.1.0' })
    const line = text.split('\n').findIndex((one) => one.includes('"id": "flow-hosting"')) + 1
    expect(log.runs[0]).toMatchObject({
      results: [
        {
          ruleId: 'RE-PROC',
          level: 'error',
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: 'data/our%20register.json' }, region: { startLine: line } },
              logicalLocations: [{ fullyQualifiedName: 'flow-hosting.agreement' }],
            },
          ],
          suppressions: [],
        },
        { ruleId: 'GW-NONE', level: 'warning' },
        { ruleId: 'RE-DATA', level: 'note', suppressions: [{ kind: 'external', status: 'accepted' }] },
      ],
    })
  })

  test('tells of each rule that speaks once, and each result finds its rule', () => {
    const [run] = toSarif([register, notice], { asAt, version: '0.1.0' }).runs as [
      { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] },
    ]
    const ids = run.tool.driver.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId)
  })
})

describe('text', () => {
  const written = findingsToText([register, notice], asAt)

  test('says what was found, where, what the law asks and how to mend it', () => {
    expect(written).toContain('data/our register.json, as at 22 November 2026: 2 found')
    expect(written).toContain('GW-NONE  data/our register.json:')
    expect(written).toContain('flow-referral gateway')
    expect(written).toContain('notices/thornmere.txt:46-47')
    expect(written).toContain('To mend: ')
  })

  test('keeps silenced findings apart, with who answers for them', () => {
    expect(written).toContain('Silenced until 1 February 2027 by A. Officer: The list is being agreed.')
  })

  test('says once that it is no legal advice', () => {
    expect(written.match(/not legal advice/g)).toHaveLength(1)
  })
})

describe('JSON', () => {
  test('of a notice has the published shape', () => {
    const parsed = JSON.parse(findingsToJson([check]))
    expect(Object.keys(parsed)).toEqual(['notice', 'asAt', 'findings'])
    for (const finding of parsed.findings) {
      expect(Object.keys(finding).sort()).toEqual(
        ['rule', 'severity', 'kind', 'lines', 'message', 'law', 'mend', 'certainty'].sort(),
      )
    }
  })

  test('of a register has its summary, and several checks make a list', () => {
    const one = toRegisterCheck('register.json', found, asAt)
    expect(JSON.parse(findingsToJson([one]))).toEqual(JSON.parse(JSON.stringify(one)))
    expect(JSON.parse(findingsToJson([one, check]))).toHaveLength(2)
  })
})
