import type { ActivityNode, FlowGraph } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { bodyInSentence, thingInSentence } from './name-in-sentence.ts'

/** For whom a sentence is: council staff read the register's names, residents the plain ones. */
export type Voice = 'council' | 'resident'

/** Names as they stand in the middle of a sentence. */
export interface GraphWords {
  /** Any node: a body, system, category, group, place, basis or gateway. */
  readonly of: (id: string) => string
  /** Whoever acts at an end of a flow: an activity is carried out by the service that runs it, else by its controller. */
  readonly actor: (id: string) => string
  readonly activity: (id: string) => ActivityNode | undefined
  /** Whether the verb after it takes no "s": a class of bodies and a group of people are many. */
  readonly isMany: (id: string) => boolean
}

/** An id as words, for a record that the graph does not hold: `category-date-of-birth` is "date of birth". */
const wordsOfId = (id: string) => id.replace(/^(?:subject-group|[a-z]+)-/, '').replaceAll('-', ' ')

/**
 * Finds names in a graph.
 *
 * @param graph the graph that holds the names.
 * @param voice for whom.
 */
export const wordsOfGraph = (graph: FlowGraph, voice: Voice): GraphWords => {
  const isPlain = voice === 'resident'
  const activity = (id: string) => {
    const node = nodeOf(graph, id)
    return node?.kind === 'activity' ? node : undefined
  }
  const of = (id: string): string => {
    const node = nodeOf(graph, id)
    if (node === undefined) return wordsOfId(id)
    const name = isPlain ? node.plainLabel : node.label
    switch (node.kind) {
      case 'party':
        return bodyInSentence(name, node.scope)
      case 'system':
      case 'place':
      case 'gateway':
        return name
      default:
        return thingInSentence(name)
    }
  }
  const actor = (id: string): string => {
    const node = activity(id)
    if (node === undefined) return of(id)
    const runBy = isPlain ? node.runByPlainLabel : node.runByLabel
    return bodyInSentence(runBy ?? (isPlain ? node.controllerPlainLabel : node.controllerLabel))
  }
  const isMany = (id: string) => {
    const node = nodeOf(graph, id)
    if (node?.kind === 'subject-group') return true
    return node?.kind === 'party' && node.scope === 'class-of-recipients' && !/^(?:an?|the|your) /.test(of(id))
  }
  return { of, actor, activity, isMany }
}
