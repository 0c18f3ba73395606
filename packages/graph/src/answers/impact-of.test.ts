import { type Schedule1Code, safeguardCodes } from '@sharemap/law'
import { smallRegister, stated, unsaid } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { anyRegister } from '../testing/arbitrary-flow-graph.ts'
import { impactOf } from './impact-of.ts'
import { impactOfBreach } from './impact-of-breach.ts'
import { impactOfCategory } from './impact-of-category.ts'
import { impactOfLaw } from './impact-of-law.ts'

const asAt = '2026-11-22'
const register = smallRegister()
const graph = buildFlowGraph(register, { asAt })
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('a breach', () => {
  test('at a supplier touches what it is told and what is kept in its systems', () => {
    const { touched, alsoGetData } = impactOfBreach(register, graph, 'party-casewise')
    expect(ids(touched.activities)).toEqual(['activity-benefit-claims'])
    expect(ids(touched.organisations)).toEqual(['party-alderbrook'])
    expect(touched.categories).toEqual([])
    expect(ids(touched.categoriesThatMayBe)).toEqual(['category-health', 'category-name', 'category-ni-number'])
    expect(ids(touched.sensitive)).toEqual(['category-health'])
    expect(ids(touched.subjectGroups)).toEqual(['subject-group-claimants'])
    expect(ids(touched.systems)).toEqual(['system-casewise'])
    expect(ids(touched.notices)).toEqual(['notice-benefits'])
    expect(ids(alsoGetData)).toEqual(['party-charities', 'party-dwp', 'party-fraud-team'])
  })

  test('in its system touches the same', () => {
    const [party, system] = ['party-casewise', 'system-casewise'].map((id) => impactOfBreach(register, graph, id))
    expect(system?.touched).toEqual(party?.touched)
  })

  test('at a body that was told touches only what it was told', () => {
    const { touched } = impactOfBreach(register, graph, 'party-mailwing')
    expect(ids(touched.categories)).toEqual(['category-email-address', 'category-name'])
    expect(touched.categoriesThatMayBe).toEqual([])
    expect(ids(touched.organisations)).toEqual(['party-alderbrook', 'party-alderbrook-homes'])
  })

  test('at a council touches its own activities', () => {
    const { touched } = impactOfBreach(register, graph, 'party-birchford')
    expect(ids(touched.activities)).toEqual(['activity-antisocial-behaviour', 'activity-resident-survey'])
    expect(ids(touched.sensitive)).toEqual(['category-offences'])
    expect(ids(touched.recipients)).toContain('party-alderbrook')
  })

  test('counts as recipients only the bodies that the data goes on to, not the body itself, its services or its activities', () => {
    const { touched, alsoGetData } = impactOfBreach(register, graph, 'party-alderbrook')
    expect(ids(touched.flows)).toContain('flow-dwp-claims')
    expect(ids(touched.recipients)).toEqual([
      'party-birchford',
      'party-casewise',
      'party-charities',
      'party-dwp',
      'party-mailwing',
    ])
    expect(ids(alsoGetData)).toEqual(['party-fraud-team'])
    expect(impactOfBreach(register, graph, 'party-mailwing').touched.recipients).toEqual([])
  })

  test('says so where the register knows of nothing that a body holds', () => {
    const alone = { ...register, flows: [] }
    const { summary } = impactOfBreach(alone, buildFlowGraph(alone, { asAt }), 'party-dwp')
    expect(summary).toBe('Nothing in the register says that Department for Work and Pensions holds any data.')
  })

  test('says whom to call, what the law asks and what the report must hold', () => {
    const breach = impactOfBreach(register, graph, 'party-casewise')
    expect(breach.touched.contacts.map(({ body, contact }) => [body.id, contact.role, contact.email])).toContainEqual([
      'party-alderbrook',
      'data-protection-officer',
      'dpo@alderbrook.example',
    ])
    expect(breach.duties.find(({ code }) => code === 'tell-regulator')?.withinHours).toBe(72)
    expect(breach.regulator.telephone).toBe('0303 123 1113')
    const known = breach.report.filter((item) => item.known !== null).map((item) => item.known)
    expect(known).toEqual([
      'Benefit claimants',
      'Said to be there: none. May be there: Health, Name and National Insurance number.',
      'Data Protection Officer, Alderbrook Council, dpo@alderbrook.example',
    ])
    expect(breach.summary).toContain('1 activity of 1 organisation')
  })

  test('the draft says once whose officer it is', () => {
    const parties = register.parties.map((party) => ({
      ...party,
      contacts: party.contacts.map((contact) => ({ ...contact, name: `${contact.name}, ${party.name}` })),
    }))
    const { report } = impactOfBreach({ ...register, parties }, graph, 'party-casewise')
    expect(report.find(({ source }) => source.endsWith('(b)'))?.known).toBe(
      'Data Protection Officer, Alderbrook Council, dpo@alderbrook.example',
    )
  })

  test('duties are those of the day', () => {
    const codes = (on: string) =>
      impactOfBreach(register, buildFlowGraph(register, { asAt: on }), 'party-casewise').duties.map(({ code }) => code)
    expect(codes('2025-08-19')).not.toContain('tell-regulator-pecr')
    expect(codes('2025-08-20')).toContain('tell-regulator-pecr')
  })
})

describe('the fall of a law', () => {
  const flowsOn = (id: string) => ids(impactOfLaw(register, graph, id).touched.flows)

  test('a lawful basis, by its code or its node', () => {
    expect(flowsOn('6(1)(a)')).toEqual(['flow-survey-mailwing', 'flow-survey-results'])
    expect(flowsOn('basis-6-1-a')).toEqual(flowsOn('6(1)(a)'))
    const consent = impactOfLaw(register, graph, '6(1)(a)')
    expect(ids(consent.touched.activities)).toEqual(['activity-resident-survey'])
    expect(consent.withAnother).toEqual([])
    expect(consent.summary).toBe(
      'Without “Consent, Art 6(1)(a)”, 2 flows and 1 activity of 1 organisation would need another ground or stop.',
    )
  })

  test('a flow with a second basis has another', () => {
    const purposes = register.activities.map((activity) => ({
      ...activity,
      purposes: activity.purposes.map((purpose) => ({
        ...purpose,
        article6: stated([
          { code: '6(1)(a)' as const, law: unsaid },
          { code: '6(1)(e)' as const, law: unsaid },
        ]),
      })),
    }))
    const both = { ...register, activities: purposes }
    const impact = impactOfLaw(both, buildFlowGraph(both, { asAt }), '6(1)(a)')
    expect(ids(impact.withAnother)).toContain('flow-survey-mailwing')
  })

  test('a gateway, an agreement, a safeguard and a country', () => {
    expect(flowsOn('crime-and-disorder-act-1998-s115')).toEqual(['flow-behaviour-alderbrook'])
    expect(flowsOn('gateway-welfare-reform-act-2012-s131')).toEqual(['flow-claims-dwp'])
    expect(flowsOn('agreement-casewise')).toEqual(['flow-claims-casewise'])
    expect(flowsOn('privacy-shield')).toEqual(['flow-repairs-mailwing'])
    expect(flowsOn('dpf-uk-extension')).toEqual(['flow-survey-mailwing'])
    expect(flowsOn('US')).toEqual(['flow-survey-mailwing', 'flow-repairs-mailwing'])
    expect(flowsOn('place-us')).toEqual(flowsOn('US'))
    expect(impactOfLaw(register, graph, 'US').subject.name).toBe('the approval of transfers to the United States')
  })

  test('an approval that a transfer leans on without naming it', () => {
    const abroad = {
      ...register,
      transfers: register.transfers.map((transfer) => ({ ...transfer, country: stated('IE'), mechanism: unsaid })),
    }
    const on = impactOfLaw(abroad, buildFlowGraph(abroad, { asAt }), 'approved-by-regulations')
    expect(ids(on.touched.flows)).toEqual(['flow-survey-mailwing', 'flow-repairs-mailwing'])
  })

  test('a condition for special category data, and its Schedule 1 paragraph', () => {
    for (const code of ['9(2)(b)', 'sch1-1' satisfies Schedule1Code]) {
      expect(flowsOn(code)).toContain('flow-claims-casewise')
      expect(flowsOn(code)).not.toContain('flow-survey-mailwing')
    }
  })

  test('nothing may rest on it', () => {
    expect(impactOfLaw(register, graph, 'safe-harbor').summary).toMatch(/^Nothing in the register is said to rest on /)
  })
})

describe('the end of a category', () => {
  test('tells nobody where a flow comes in to an activity', () => {
    const { touched } = impactOfCategory(register, graph, 'category-name')
    expect(touched.flows.map(({ to }) => to.id)).toContain('activity-benefit-claims')
    expect(ids(touched.recipients)).toEqual(['party-alderbrook', 'party-dwp', 'party-mailwing'])
  })

  test('touches what collects it and carries it', () => {
    const impact = impactOfCategory(register, graph, 'category-email-address')
    expect(ids(impact.touched.activities)).toEqual(['activity-housing-repairs', 'activity-resident-survey'])
    expect(ids(impact.touched.flows)).toEqual(['flow-survey-mailwing', 'flow-repairs-mailwing'])
    expect(ids(impact.leftEmpty)).toEqual(['flow-survey-mailwing'])
    expect(ids(impact.leftWithoutData)).toEqual(['activity-resident-survey'])
    expect(impact.mayCarry).toEqual([])
    expect(ids(impactOfCategory(register, graph, 'category-health').mayCarry)).toContain('flow-claims-charities')
  })
})

describe('one door', () => {
  test('asks what an id is', () => {
    const kinds = ['party-dwp', 'system-casewise', 'category-name', '6(1)(e)', 'agreement-dwp', 'US'].map(
      (id) => impactOf(register, graph, id).kind,
    )
    expect(kinds).toEqual(['breach', 'breach', 'category', 'law', 'law', 'law'])
  })

  test.each(['party-nobody', 'system-none', 'category-none', 'nonsense', 'flow-claims-dwp', ''])(
    'refuses "%s"',
    (id) => {
      expect(() => impactOf(register, graph, id)).toThrow(RangeError)
    },
  )

  test('answers plain data for everything that a register holds', () => {
    fc.assert(
      fc.property(anyRegister, (any) => {
        const whole = buildFlowGraph(any, { asAt })
        const all = [...any.parties, ...any.systems, ...any.dataCategories, ...any.agreements].map(({ id }) => id)
        for (const id of [...all, ...safeguardCodes, '6(1)(e)']) {
          const impact = impactOf(any, whole, id)
          expect(JSON.parse(JSON.stringify(impact))).toEqual(impact)
        }
      }),
      { numRuns: 30 },
    )
  })
})
