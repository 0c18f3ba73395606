import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowsInOrder, numberFlows } from './number-flows.ts'
import { arbitraryScope, runs, smallScope } from './testing/scopes.ts'

describe('numberFlows', { timeout: 60_000 }, () => {
  it('numbers by activity, then as the register lists them', () => {
    const { graph } = smallScope()
    expect([...numberFlows(graph).keys()].slice(0, 4)).toEqual([
      'flow-claim',
      'flow-dwp-claims',
      'flow-claims-dwp',
      'flow-claims-charities',
    ])
  })

  it('gives each flow one number from 1 on, and keeps the flows of an activity together', () => {
    fc.assert(
      fc.property(arbitraryScope(), ({ graph }) => {
        const numbers = [...numberFlows(graph).values()]
        expect(numbers).toEqual(numbers.map((_, place) => place + 1))
        expect(numbers).toHaveLength(graph.edges.filter(({ kind }) => kind === 'flow').length)
        const activities = flowsInOrder(graph).map(({ activity }) => activity)
        const changes = activities.filter((activity, place) => activity !== activities[place - 1])
        expect(new Set(changes).size).toBe(changes.length)
      }),
      runs,
    )
  })
})
