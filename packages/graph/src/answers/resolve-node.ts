import type { RecordKind } from '@sharemap/register'
import { basisId, gatewayId } from '../build-nodes.ts'
import type { FlowGraph } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import type { AnyRegister } from '../register-view.ts'
import { type Resolved, resolveId } from './resolve-id.ts'

/** Kinds of record that are nodes. */
const recordKindsOfNodes: readonly RecordKind[] = ['party', 'subject-group', 'category', 'system', 'activity']

/** What words point at in a graph; or what the register or the law knows, and the graph does not hold. */
export type ResolvedNode = Resolved | { readonly state: 'not-in-graph'; readonly id: string; readonly name: string }

/** The node that stands for an entry of the law, or for a country. */
const nodeOfLaw = (graph: FlowGraph, code: string) =>
  [code, basisId(code), gatewayId({ code, law: code })].find((id) => nodeOf(graph, id) !== undefined)

/**
 * Finds the node that words mean: a node's own id; a record by id, name or alias; else a country, a lawful basis or a
 * power to share by its name or code.
 *
 * @param register the register that the graph was built from.
 * @param graph its graph, as at a day.
 * @param text what somebody typed.
 * @returns the id of a node of the graph; what else the words could mean; or that what they mean has no part in it.
 */
export const resolveNode = (register: AnyRegister, graph: FlowGraph, text: string): ResolvedNode => {
  const exact = nodeOf(graph, text)
  if (exact !== undefined) return { state: 'found', id: exact.id, name: exact.label }
  const record = resolveId(register, text, recordKindsOfNodes)
  const found = record.state === 'unknown' ? resolveId(register, text, ['law']) : record
  // What is near among records is more likely meant than what is near in the law.
  if (found.state !== 'found') return found.state === 'unknown' ? record : found
  const id = nodeOfLaw(graph, found.id)
  return id === undefined ? { ...found, state: 'not-in-graph' } : { ...found, id }
}
