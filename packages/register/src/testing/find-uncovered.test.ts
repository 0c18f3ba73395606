import { describe, expect, it } from 'vitest'
import type { Register } from '../register.ts'
import { buildEvidence } from './builders.ts'
import { type CoverageFixture, coverageFixtureSchema } from './coverage-fixture.ts'
import { findUncovered } from './find-uncovered.ts'
import { stated } from './said-values.ts'
import { smallRegister } from './small-register.ts'

const evidenceAt = (line: number, field: string | null = null) =>
  buildEvidence({ field, notice: 'notice-benefits', lines: { from: line, to: line }, basis: 'stated' })

/** The small register with evidence from its notice for one thing of each kind. */
const coveredRegister = (): Register => {
  const register = smallRegister()
  const record = (id: string) =>
    [register.parties, register.subjectGroups, register.dataCategories, register.systems, register.flows]
      .flat()
      .find((item) => item.id === id)!
  record('subject-group-claimants').evidence.push(evidenceAt(4))
  record('category-ni-number').evidence.push(evidenceAt(6))
  record('system-casewise').evidence.push(evidenceAt(16))
  record('flow-claims-casewise').evidence.push(evidenceAt(16))
  const claims = register.activities[0]!
  claims.evidence.push(evidenceAt(7, 'purposes.0'), evidenceAt(7, 'purposes.0.article6'), evidenceAt(8, 'collects'))
  register.retentionRules[0]!.evidence.push(evidenceAt(18))
  register.agreements[0]!.evidence.push(evidenceAt(13))
  const [transfer] = register.transfers
  transfer!.evidence.push(evidenceAt(17))
  register.flows.find(({ id }) => id === 'flow-claims-casewise')!.transfer = stated(transfer!.id)
  const [notice] = register.notices
  notice!.evidence.push(evidenceAt(31, 'tells.contacts.0'), evidenceAt(35, 'relatedNotices.0'))
  notice!.relatedNotices = ['Council privacy notice']
  notice!.tells.lawCited = [
    { law: 'Welfare Reform Act 2012', says: 'Cited.', section: null, lines: { from: 12, to: 12 } },
  ]
  notice!.tells.other = [{ topic: 'Changes', says: 'May change.', section: null, lines: { from: 38, to: 38 } }]
  return register
}

const fixture: CoverageFixture = coverageFixtureSchema.parse({
  notice: 'notice-benefits',
  organisations: [{ term: 'ABC', lines: [1, 3], icoRegistration: 'Z1234567' }],
  activities: [{ term: 'benefit claims', lines: [5, 5] }],
  recipients: [
    { term: 'DWP', lines: [12, 12], trigger: 'help with benefits' },
    { term: 'charity', lines: [14, 14], trigger: 'more help' },
    { term: 'Casewise', lines: [15, 16] },
  ],
  categories: [{ term: 'NI number', lines: [6, 6] }],
  subjectGroups: [{ term: 'claimants', lines: [4, 4] }],
  systems: [{ term: 'Casewise Cloud', lines: [16, 16], provider: 'Casewise' }],
  retention: [{ term: 'claims', lines: [18, 18], period: 'P6Y' }],
  rights: ['access'],
  lawfulBases: [{ article: '6', code: '6(1)(e)', lines: [7, 7] }],
  gateways: [{ term: 'Welfare Reform Act', lines: [12, 12], code: 'welfare-reform-act-2012-s131' }],
  sources: [{ term: 'other body', lines: [8, 8] }],
  purposes: [{ term: 'decide claims', lines: [7, 7] }],
  contacts: [{ term: '0303 123 1113', lines: [31, 31], role: 'regulator' }],
  lawCited: [{ term: 'Welfare Reform Act 2012', lines: [12, 12] }],
  complaintRoutes: [{ term: 'ICO', lines: [30, 30], to: 'regulator' }],
  relatedNotices: [{ term: 'council privacy notice', lines: [35, 35] }],
  transfers: [{ term: 'Mailwing', lines: [17, 17], country: 'US', mechanism: 'dpf-uk-extension' }],
  agreements: [{ term: 'DWP', lines: [13, 13] }],
  securityMeasures: [{ term: 'access role', lines: [9, 9] }],
  other: [{ term: 'changes', lines: [38, 38] }],
})

const uncoveredAfter = (change: (register: Register) => void) => {
  const register = coveredRegister()
  change(register)
  return findUncovered(register, fixture).map(({ list, term, why }) => `${list}: ${term}: ${why}`)
}

describe('findUncovered', () => {
  it('finds nothing missing in a register that holds everything', () => {
    expect(findUncovered(coveredRegister(), fixture)).toEqual([])
  })

  it('asks for something under every heading', () => {
    expect(Object.entries(fixture).filter(([, items]) => items.length === 0)).toEqual([])
  })

  it('misses a recipient whose flow was removed, though the body still stands in the register', () => {
    const missing = uncoveredAfter((register) => {
      register.flows = register.flows.filter(({ id }) => id !== 'flow-claims-charities')
    })
    expect(missing).toEqual(['recipients: charity: no record bears the term'])
  })

  it('misses a recipient whose flow has no evidence at those lines', () => {
    const missing = uncoveredAfter((register) => {
      const flow = register.flows.find(({ id }) => id === 'flow-claims-charities')!
      flow.evidence[0]!.lines = { from: 20, to: 21 }
    })
    expect(missing).toEqual(['recipients: charity: no evidence of it stands at these lines'])
  })

  it('misses evidence that comes from another notice', () => {
    const missing = uncoveredAfter((register) => {
      for (const category of register.dataCategories) {
        for (const evidence of category.evidence) evidence.notice = 'notice-other'
      }
    })
    expect(missing).toEqual(['categories: NI number: no evidence of it stands at these lines'])
  })

  it('misses a trigger that the flow does not tell', () => {
    const missing = uncoveredAfter((register) => {
      register.flows.find(({ id }) => id === 'flow-claims-charities')!.trigger = { state: 'not-stated' }
    })
    expect(missing).toEqual(['recipients: charity: its trigger does not say "more help"'])
  })

  it('misses a category that is on the shelf and that no activity collects and no flow carries', () => {
    const missing = uncoveredAfter(({ activities, flows }) => {
      activities[0]!.collects = activities[0]!.collects.filter(({ category }) => category !== 'category-ni-number')
      for (const flow of flows) flow.categories = { state: 'not-stated' }
    })
    expect(missing).toContain('categories: NI number: no record bears the term')
  })

  it('misses what the record says otherwise', () => {
    const missing = uncoveredAfter((register) => {
      register.retentionRules[0]!.keptFor = { state: 'without-end' }
      register.transfers[0]!.country = { state: 'not-stated' }
      register.systems[0]!.provider = { state: 'not-stated' }
      register.parties[0]!.icoRegistration = { state: 'not-stated' }
    })
    expect(missing).toEqual([
      'organisations: ABC: the record says something else of it',
      'systems: Casewise Cloud: the record says something else of it',
      'retention: claims: the record says something else of it',
      'transfers: Mailwing: the record says something else of it',
    ])
  })

  it('misses each thing that the notice tells', () => {
    const missing = uncoveredAfter(({ notices }) => {
      const { tells } = notices[0]!
      for (const list of Object.values(tells)) list.length = 0
      notices[0]!.relatedNotices = []
    })
    expect(missing).toEqual([
      'contacts: 0303 123 1113: no record bears the term',
      'lawCited: Welfare Reform Act 2012: no record bears the term',
      'complaintRoutes: ICO: no record bears the term',
      'relatedNotices: council privacy notice: no record bears the term',
      'other: changes: no record bears the term',
      'rights: access: the notice is not held to tell it',
    ])
  })

  it('misses everything that only the activity held once the activity is gone from the notice', () => {
    const missing = uncoveredAfter(({ notices }) => {
      notices[0]!.activities = []
    })
    const lists = new Set(missing.map((line) => line.split(':')[0]))
    expect([...lists]).toEqual([
      'activities',
      'recipients',
      'categories',
      'subjectGroups',
      'systems',
      'retention',
      'gateways',
      'sources',
      'purposes',
      'transfers',
      'securityMeasures',
    ])
  })

  it('misses the notice itself', () => {
    const missing = uncoveredAfter((register) => {
      register.notices = []
    })
    expect(missing).toEqual(['notice: notice-benefits: the register has no such notice'])
  })

  it('refuses a fixture with a list that nobody would read', () => {
    expect(coverageFixtureSchema.safeParse({ ...fixture, recipents: [] }).success).toBe(false)
  })
})
