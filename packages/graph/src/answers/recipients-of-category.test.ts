import { buildFlow, smallRegister, stated, unsaid } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { filterGraph } from '../filter-graph.ts'
import { anyRegister } from '../testing/arbitrary-flow-graph.ts'
import { recipientsOfCategory } from './recipients-of-category.ts'

const asAt = '2026-11-22'
const register = smallRegister()
const graph = buildFlowGraph(register, { asAt })
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('the small register', () => {
  const answer = recipientsOfCategory(register, graph, 'category-ni-number')

  test('told, may be told and given by people are kept apart', () => {
    expect(ids(answer.told)).toEqual(['flow-claims-dwp'])
    expect(ids(answer.mayBeTold)).toEqual([
      'flow-dwp-claims',
      'flow-claims-charities',
      'flow-claims-casewise',
      'flow-claims-fraud',
    ])
    expect(ids(answer.givenByPeople)).toEqual(['flow-claim'])
    expect(answer.anonymousOnly).toEqual([])
    expect(answer.summary).toBe(
      '1 recipient is told National Insurance number; 4 more may be, since the source does not say which data goes.',
    )
  })

  test('each flow bears its recipient, activity, purposes, bases by party, gateway and sentence', () => {
    expect(answer.told[0]).toMatchObject({
      to: { id: 'party-dwp', name: 'Department for Work and Pensions' },
      activity: { id: 'activity-benefit-claims', name: 'Benefit claims' },
      organisation: { id: 'party-alderbrook', name: 'Alderbrook Council' },
      purposes: [{ id: 'purpose-decide-claims' }],
      bases: [
        { party: { id: 'party-alderbrook' }, bases: [{ code: '6(1)(e)', name: 'Public task' }] },
        { party: { id: 'party-dwp' }, bases: null },
      ],
      gateway: 'welfare-reform-act-2012-s131',
      telling: 'told',
    })
    expect(answer.told[0]?.says).toContain('tells the Department for Work and Pensions about')
  })

  test('results that identify nobody are a list of their own', () => {
    const email = recipientsOfCategory(register, graph, 'category-email-address')
    expect(ids(email.told)).toEqual(['flow-survey-mailwing', 'flow-repairs-mailwing'])
    expect(ids(email.anonymousOnly)).toEqual(['flow-survey-results'])
    expect(email.summary).toBe('1 recipient is told Email address; 1 gets only results that identify nobody.')
  })

  test('a broader category answers for what is told of its narrower ones', () => {
    const contact = recipientsOfCategory(register, graph, 'category-contact-details')
    expect(contact.told).toEqual([])
    expect(ids(contact.narrower)).toEqual(['category-email-address'])
    expect(contact.toldOfRelated.map(({ category, flows }) => [category.id, ids(flows)])).toEqual([
      ['category-email-address', ['flow-survey-mailwing', 'flow-repairs-mailwing']],
    ])
    expect(recipientsOfCategory(register, graph, 'category-email-address').broader?.id).toBe('category-contact-details')
  })

  test('bodies that it goes on to are onward, and those who get only anonymous results are not', () => {
    const onTo = (id: string, categories: Parameters<typeof buildFlow>[0]['categories']) => {
      const flow = buildFlow({
        id: 'flow-on',
        from: 'party-dwp',
        to: id,
        activity: 'activity-housing-repairs',
        ...(categories && { categories }),
        ...(categories?.state === 'none' && { form: 'anonymous' as const }),
      })
      const longer = { ...register, flows: [...register.flows, flow] }
      return ids(recipientsOfCategory(longer, buildFlowGraph(longer, { asAt }), 'category-ni-number').onward)
    }
    expect(onTo('party-birchford', unsaid)).toEqual(['party-birchford'])
    expect(onTo('party-birchford', { state: 'none' })).toEqual([])
    expect(onTo('party-birchford', stated(['category-health']))).toEqual([])
  })

  test('an unknown category is refused', () => {
    expect(() => recipientsOfCategory(register, graph, 'category-shoe-size')).toThrow(RangeError)
  })
})

test('told, may be told and given are exactly the flows that the filter by category keeps', () => {
  fc.assert(
    fc.property(
      anyRegister.filter(({ dataCategories }) => dataCategories.length > 0),
      fc.nat(),
      (any, pick) => {
        const { id } = any.dataCategories[pick % any.dataCategories.length]!
        const whole = buildFlowGraph(any, { asAt })
        const answer = recipientsOfCategory(any, whole, id)
        const kept = filterGraph(whole, { category: [id] }).edges.filter((edge) => edge.kind === 'flow')
        const listed = [...answer.told, ...answer.mayBeTold, ...answer.givenByPeople]
        expect(ids(listed).toSorted()).toEqual(ids(kept).toSorted())
        expect(new Set(ids(listed)).size).toBe(listed.length)
        const direct = [...answer.told, ...answer.mayBeTold].map((flow) => flow.to.id)
        for (const body of answer.onward) expect(direct).not.toContain(body.id)
      },
    ),
  )
})
