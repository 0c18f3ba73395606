import { buildFlowGraph } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryScope, runs, scopeOf, shippedRegister } from './testing/scopes.ts'

const lawsOf = (scope: ReturnType<typeof scopeOf>) =>
  scope.graph.nodes.flatMap((node) => (node.kind === 'gateway' || node.kind === 'lawful-basis' ? [node.label] : []))

describe('keepOwnLaw', () => {
  it('does not show beside a flow the power under which its activity tells others', () => {
    const fraud = 'activity-warwick-fraud-and-crime-prevention'
    const whole = lawsOf(scopeOf(shippedRegister(), { filter: { activity: [fraud] } }))
    expect(whole).toEqual(expect.arrayContaining(['Serious Crime Act 2007 s.68: anti-fraud organisations']))
    const dwp = scopeOf(shippedRegister(), { filter: { activity: [fraud], to: ['party-dwp'] } })
    expect(lawsOf(dwp)).toEqual(['Legal obligation, Art 6(1)(c)'])
  })

  it('keeps the power of a flow that is kept, and what somebody focuses on', () => {
    const register = smallRegister()
    const power = 'Welfare Reform Act 2012 s.131: welfare services'
    expect(lawsOf(scopeOf(register, { filter: { to: ['party-dwp'] } }))).toContain(power)
    expect(lawsOf(scopeOf(register, { filter: { to: ['party-charities'] } }))).not.toContain(power)
    const gateway = scopeOf(register).graph.nodes.find(({ label }) => label === power)?.id ?? ''
    expect(lawsOf(scopeOf(register, { focus: { id: gateway, hops: 1 } }))).toContain(power)
  })

  it('leaves nothing out of a whole register, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryScope(), ({ wholeRegister, graph, asAt }) => {
        expect(graph).toEqual(buildFlowGraph(wholeRegister, { asAt }))
      }),
      runs,
    )
  }, 60_000)
})
