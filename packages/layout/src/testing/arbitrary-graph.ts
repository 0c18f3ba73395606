import { buildFlowGraph, type FlowGraph } from '@sharemap/graph'
import { type Register, recordListNames } from '@sharemap/register'
import { type ArbitraryRegisterOptions, arbitraryRegister, smallRegister } from '@sharemap/register/testing'
import type fc from 'fast-check'

const asAt = '2026-11-22'

/** Every record in force, for random days would leave little of most registers. */
const inForce = (register: Register): Register => ({
  ...register,
  ...Object.fromEntries(
    recordListNames.map((list) => [
      list,
      register[list].map((record) => ({ ...record, status: 'approved', validFrom: null, validTo: null })),
    ]),
  ),
})

/** Graphs of random registers, with flows to and from everything that they may lead to. */
export const arbitraryGraph = (options: ArbitraryRegisterOptions = {}): fc.Arbitrary<FlowGraph> =>
  arbitraryRegister(options).map((register) => buildFlowGraph(inForce(register), { asAt }))

/** The graph of the small register of the tests. */
export const smallGraph = (): FlowGraph => buildFlowGraph(smallRegister(), { asAt })

/** How often a property over whole graphs is tried. */
export const runs = { numRuns: 25 }
