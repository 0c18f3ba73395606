import { buildFlowGraph, filterGraph } from '@sharemap/graph'
import { checkReferences, parseRegister, type Register } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutRegister } from './cut-register.ts'
import { arbitraryScope, runs } from './testing/scopes.ts'

const asAt = '2026-11-22'
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('cutRegister', { timeout: 60_000 }, () => {
  const register = smallRegister()
  const graph = buildFlowGraph(register, { asAt })
  const part = cutRegister(register, filterGraph(graph, { to: ['party-dwp'] }))

  it('keeps the flows that are shown, and what they cannot be told without', () => {
    expect(ids(part.flows)).toEqual(['flow-claims-dwp'])
    expect(ids(part.activities)).toEqual(['activity-benefit-claims'])
    expect(ids(part.agreements)).toEqual(['agreement-dwp'])
    expect(ids(part.parties)).toEqual(expect.arrayContaining(['party-dwp', 'party-alderbrook']))
    expect(ids(part.notices)).toEqual(['notice-benefits'])
  })

  it('leaves out everything else', () => {
    expect(ids(part.parties)).not.toContain('party-mailwing')
    expect(part.transfers).toEqual([])
    expect(ids(part.dataCategories)).not.toContain('category-offences')
  })

  it('is a register that the product would take, whatever was chosen', () => {
    expect(parseRegister(part).ok).toBe(true)
    fc.assert(
      fc.property(arbitraryScope(), fc.nat(), (scope, pick) => {
        if (scope.audience !== 'council') return
        const activities = scope.graph.nodes.filter(({ kind }) => kind === 'activity')
        const chosen = activities[pick % Math.max(1, activities.length)]
        if (chosen === undefined) return
        const cut = cutRegister(scope.wholeRegister as Register, filterGraph(scope.graph, { activity: [chosen.id] }))
        expect(checkReferences(cut)).toEqual([])
        const parsed = parseRegister(cut)
        expect(parsed.ok ? [] : parsed.problems).toEqual([])
      }),
      runs,
    )
  })
})
