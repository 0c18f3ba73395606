import { buildFlowGraph, type FlowGraph, type Named, type Resolved, resolveId, resolveNode } from '@sharemap/graph'
import { type IsoDate, isIsoDate } from '@sharemap/law'
import type { RecordKind, Register } from '@sharemap/register'
import { Failure } from './failure.ts'
import { openRegister, shippedRegister } from './open-register.ts'

/** The options that every question has. */
export interface QuestionOptions {
  readonly register?: string
  readonly asAt?: string
  readonly json?: boolean
}

/** A register, its graph as at a date, and the means to find a record by its words. */
export interface Question {
  readonly register: Register
  readonly graph: FlowGraph<'council'>
  readonly asAt: IsoDate
  /** The id that words mean. Fails, with what they may have meant, where they mean no one thing. */
  readonly find: (words: string, kinds: readonly (RecordKind | 'law')[]) => string
  /** The id of the node of the graph that words mean: a record, a country, a lawful basis or a power. Fails likewise. */
  readonly findNode: (words: string) => string
}

const listed = (items: readonly Named[]) => items.map(({ id, name }) => `  ${id}  ${name}`).join('\n')

const idOf = (found: Resolved, words: string, among: string): string => {
  if (found.state === 'found') return found.id
  if (found.state === 'ambiguous') {
    throw new Failure(`"${words}" means more than one record. Give one of these ids:\n${listed(found.candidates)}`, 2)
  }
  const nearest = found.nearest.length === 0 ? '' : ` The nearest:\n${listed(found.nearest)}`
  throw new Failure(`The register knows no ${among} "${words}".${nearest}`, 2)
}

/**
 * Opens what a question is asked of.
 *
 * @param options the register's file and the date, where they are given.
 * @param today the date to go by otherwise.
 * @param given the register itself, where it is open already.
 * @throws Failure where the register is not sound or the date is none.
 */
export const openQuestion = async (options: QuestionOptions, today: IsoDate, given?: Register): Promise<Question> => {
  const asAt = options.asAt ?? today
  if (!isIsoDate(asAt)) throw new Failure(`--as-at wants a date such as 2026-11-22, not "${asAt}".`, 2)
  const register = given ?? (await openRegister(options.register ?? shippedRegister))
  const graph = buildFlowGraph(register, { asAt })
  return {
    register,
    graph,
    asAt,
    find: (words, kinds) => idOf(resolveId(register, words, kinds), words, kinds.join(', ')),
    findNode: (words) => {
      const found = resolveNode(register, graph, words)
      if (found.state !== 'not-in-graph') return idOf(found, words, 'record, country or law')
      throw new Failure(`${found.name} (${found.id}) had no part in any flow on ${asAt}.`, 2)
    },
  }
}
