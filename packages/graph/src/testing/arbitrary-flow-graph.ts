import type { Register } from '@sharemap/register'
import { arbitraryRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { buildFlowGraph } from '../build-flow-graph.ts'
import type { FlowGraph } from '../flow-graph.ts'
import { tangledRegister } from './tangled-register.ts'

/** Registers of every kind: small tangled ones, and ones in which every field of every record is drawn. */
export const anyRegister: fc.Arbitrary<Register> = fc.oneof(tangledRegister, arbitraryRegister())

/** Flow graphs of such registers, as at a day of 2026. */
export const arbitraryFlowGraph: fc.Arbitrary<FlowGraph<'council'>> = anyRegister.map((register) =>
  buildFlowGraph(register, { asAt: '2026-11-22' }),
)

/** A tangled graph with two of its nodes. */
export const graphWithTwoNodes = tangledRegister
  .map((register) => buildFlowGraph(register, { asAt: '2026-11-22' }))
  .chain((graph) => {
    const ids = graph.nodes.map((node) => node.id)
    return fc.record({ graph: fc.constant(graph), a: fc.constantFrom(...ids), b: fc.constantFrom(...ids) })
  })
