import { toPublicRegister } from '@sharemap/register/public'
import { none, smallRegister, stated, unsaid } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { anyRegister } from '../testing/arbitrary-flow-graph.ts'
import { answerResident, type ResidentQuestion } from './answer-resident.ts'

const asAt = '2026-11-22'
const council = smallRegister()
const register = toPublicRegister(council)
const graph = buildFlowGraph(register, { asAt })
const ask = (question: ResidentQuestion) => answerResident(register, graph, question)
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('a claimant', () => {
  const { activities, summary } = ask({ subjectGroup: ['subject-group-claimants'] })
  const [claims] = activities

  test('is told what is held, why, who sees it and for how long, in plain words', () => {
    expect(summary).toBe('1 service or activity: 3 kinds of information held, 3 recipients who may see some of it.')
    expect(claims?.activity).toEqual({ id: 'activity-benefit-claims', name: 'deciding benefit claims' })
    expect(claims?.held[0]).toEqual({ id: 'category-name', name: 'your name', sources: ['person', 'other-body'] })
    expect(claims?.why[0]).toEqual({ purpose: 'decide your claim', bases: ['6(1)(e)'] })
    expect(ids(claims?.seenBy ?? [])).toEqual(['flow-claims-dwp', 'flow-claims-charities', 'flow-claims-casewise'])
    expect(claims?.seenBy[0]?.says).toMatch(/^The benefits service tells the Department for Work and Pensions \(DWP\)/)
    expect(claims?.keptFor).toEqual([{ says: 'Claims: six years', exception: 'Longer while an appeal is open.' }])
    expect(ids(claims?.notices ?? [])).toEqual(['notice-benefits'])
    expect(claims?.complaints).toEqual([{ to: 'regulator', says: 'People may complain to the ICO.' }])
  })

  test('is told what the notice leaves unsaid', () => {
    expect(claims?.leavesUk).toBe('not-stated')
    expect(claims?.unsaid).toEqual([
      'It does not say which lawful reason it relies on for every purpose.',
      'It does not say which information goes to everyone it tells.',
      'It does not say whether the information stays in the UK.',
    ])
  })

  test('has the rights of the basis, as the law gives them on the day', () => {
    const right = (code: string, on = asAt) =>
      answerResident(register, buildFlowGraph(register, { asAt: on }), {
        activity: ['activity-benefit-claims'],
      }).activities[0]?.rights.find((each) => each.right === code)
    expect(right('access')?.applies).toBe('yes')
    expect(right('objection')?.applies).toBe('yes')
    // A purpose of it states no basis, so that nothing is ruled out.
    expect(right('erasure')?.applies).toBe('not-known')
    expect(right('portability')?.applies).toBe('not-known')
    expect(right('complain-to-controller')?.applies).toBe('yes')
    expect(right('complain-to-controller', '2026-06-18')).toBeUndefined()
    expect(right('access')?.whatYouCanDo).not.toBe('')
  })
})

describe('rights that depend', () => {
  const rightsWith = (...bases: ('6(1)(a)' | '6(1)(e)')[]) => {
    const activities = council.activities.map((activity) => ({
      ...activity,
      purposes: activity.purposes.map((purpose) => ({
        ...purpose,
        article6: bases.length === 0 ? unsaid : stated(bases.map((code) => ({ code, law: unsaid }))),
      })),
    }))
    const whole = { ...council, activities }
    const answer = answerResident(whole, buildFlowGraph(whole, { asAt }), { activity: ['activity-resident-survey'] })
    return new Map(answer.activities[0]?.rights.map((right) => [right.right, right]))
  }

  test('on the purpose, where purposes rest on different bases', () => {
    const erasure = rightsWith('6(1)(a)', '6(1)(e)').get('erasure')
    expect(erasure?.applies).toBe('conditional')
    expect(erasure?.why).toContain('Where the reason is consent:')
    expect(erasure?.why).toContain('Where the reason is public task:')
    expect(rightsWith('6(1)(a)', '6(1)(e)').get('access')?.applies).toBe('yes')
  })

  test('on a purpose without a stated basis are not ruled out by those of the others', () => {
    const mixed = (isWhole: boolean) => {
      const activities = council.activities.map((activity) => {
        const [purpose, ...more] = activity.purposes
        if (purpose === undefined) return activity
        const article6 = stated([{ code: '6(1)(c)' as const, law: unsaid }])
        const silent = { ...purpose, id: `${purpose.id}-too`, article6: unsaid }
        return {
          ...activity,
          purposes: isWhole ? [{ ...purpose, article6 }] : [{ ...purpose, article6 }, silent, ...more],
        }
      })
      const whole = { ...council, activities }
      const answer = answerResident(whole, buildFlowGraph(whole, { asAt }), { activity: ['activity-resident-survey'] })
      return new Map(answer.activities[0]?.rights.map((right) => [right.right, right]))
    }
    expect(mixed(true).get('erasure')?.applies).toBe('normally-not')
    expect(mixed(true).get('objection')?.applies).toBe('no')
    const erasure = mixed(false).get('erasure')
    expect(erasure?.applies).toBe('not-known')
    expect(erasure?.why).toMatch(
      /^The notice gives a lawful reason for only some of the purposes. Where the reason is legal obligation:/,
    )
    expect(mixed(false).get('access')?.applies).toBe('yes')
  })

  test('on a basis that nobody states are not known, and what every basis gives is', () => {
    const unknown = rightsWith()
    expect(unknown.get('erasure')?.applies).toBe('not-known')
    expect(unknown.get('objection')?.applies).toBe('not-known')
    expect(unknown.get('access')?.applies).toBe('yes')
    expect(unknown.get('objection-to-direct-marketing')?.applies).toBe('yes')
  })
})

describe('which activities', () => {
  const asked = (question: ResidentQuestion) => ids(ask(question).activities.map(({ activity }) => activity))

  test('of a controller, of the service that does it, and of the body that it is a part of', () => {
    expect(asked({ organisation: ['party-alderbrook'] })).toEqual([
      'activity-benefit-claims',
      'activity-resident-survey',
    ])
    expect(asked({ organisation: ['party-benefits-service'] })).toEqual(['activity-benefit-claims'])
    expect(asked({ organisation: ['party-birchford'], subjectGroup: ['subject-group-tenants'] })).toEqual([])
    expect(asked({})).toHaveLength(4)
  })

  test('a flow about other people than those asked for is not theirs', () => {
    const activities = council.activities.map((activity) =>
      activity.id === 'activity-benefit-claims'
        ? { ...activity, subjectGroups: ['subject-group-claimants', 'subject-group-tenants'] }
        : activity,
    )
    const whole = { ...council, activities }
    const answer = answerResident(whole, buildFlowGraph(whole, { asAt }), {
      activity: ['activity-benefit-claims'],
      subjectGroup: ['subject-group-tenants'],
    })
    const seen = ids(answer.activities[0]?.seenBy ?? [])
    expect(seen).not.toContain('flow-claims-dwp')
    expect(seen).toContain('flow-claims-charities')
  })
})

test('data stays in the UK only where every recipient is known to keep it there', () => {
  const flows = council.flows.map((flow) => ({ ...flow, transfer: none('It stays.') }))
  const whole = { ...council, flows, transfers: [] }
  const { activities } = answerResident(whole, buildFlowGraph(whole, { asAt }), {})
  expect(activities.map((activity) => activity.leavesUk)).toEqual(['no', 'no', 'no', 'no'])
  expect(ask({ activity: ['activity-housing-repairs'] }).activities[0]?.leavesUk).toBe('yes')
})

test('a resident’s answer holds nothing internal, and is plain data', () => {
  fc.assert(
    fc.property(anyRegister, (any) => {
      const open = toPublicRegister(any)
      const answer = answerResident(open, buildFlowGraph(open, { asAt }), {})
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
      const known = new Set(open.flows.map((flow) => flow.id))
      for (const { seenBy } of answer.activities) for (const flow of seenBy) expect(known.has(flow.id)).toBe(true)
    }),
  )
})
