import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryScope } from './scopes.ts'

describe('arbitraryScope', () => {
  it('draws scopes that have flows to bodies, to activities and abroad, for councils and for residents', () => {
    const drawn = fc.sample(arbitraryScope(), { numRuns: 30, seed: 7 })
    const withFlows = drawn.filter(({ flowNumbers }) => flowNumbers.size > 0)
    expect(withFlows.length).toBeGreaterThan(22)
    expect(new Set(drawn.map(({ audience }) => audience))).toEqual(new Set(['council', 'resident']))
    const flows = drawn.flatMap(({ graph }) => graph.edges.filter((edge) => edge.kind === 'flow'))
    expect(flows.some(({ to }) => to.startsWith('party-'))).toBe(true)
    expect(flows.some(({ to }) => to.startsWith('activity-'))).toBe(true)
    expect(new Set(flows.map(({ leavesUk }) => leavesUk))).toEqual(new Set(['yes', 'no', 'not-stated']))
    expect(flows.some(({ carried }) => carried.state === 'none')).toBe(true)
  }, 60_000)
})
