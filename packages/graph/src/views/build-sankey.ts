import { categoriesThatMayGo } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { categoryGroupNames, partyKindNames } from '../kind-names.ts'

/** How finely a Sankey diagram is drawn: by kinds, or by records. */
export type SankeyDetail = 'kinds' | 'records'

export interface SankeyNode {
  readonly id: string
  readonly label: string
  readonly column: 'what' | 'done-by' | 'told-to'
  /** Records that it stands for. */
  readonly members: readonly string[]
}

/**
 * A band. Its width counts pairs of a flow and a data category: a flow that takes five categories is five wide. `told`
 * counts the pairs that a source states, `mayBeTold` those where it does not say which categories go.
 */
export interface SankeyLink {
  readonly source: string
  readonly target: string
  readonly told: number
  readonly mayBeTold: number
  readonly flows: readonly string[]
}

export interface Sankey {
  readonly nodes: readonly SankeyNode[]
  readonly links: readonly SankeyLink[]
  /** Flows that carry nothing identifying, or whose activity lists no data: they have no width and are not drawn. */
  readonly undrawn: readonly string[]
}

interface Stop {
  readonly id: string
  readonly label: string
  readonly record: string
}

const categoryStop = (graph: FlowGraph, id: string, detail: SankeyDetail): Stop | null => {
  const node = nodeOf(graph, id)
  if (node?.kind !== 'category') return null
  return detail === 'kinds'
    ? { id: `what:${node.group}`, label: categoryGroupNames[node.group], record: id }
    : { id: `what:${id}`, label: node.label, record: id }
}

const activityStop = (graph: FlowGraph, flow: FlowEdge, detail: SankeyDetail): Stop | null => {
  const node = nodeOf(graph, flow.activity)
  if (node?.kind !== 'activity') return null
  return detail === 'kinds'
    ? { id: `done-by:${node.organisation ?? node.controller}`, label: node.organisationLabel, record: node.id }
    : { id: `done-by:${node.id}`, label: node.label, record: node.id }
}

const recipientStop = (graph: FlowGraph, flow: FlowEdge, detail: SankeyDetail): Stop | null => {
  const node = nodeOf(graph, flow.to)
  if (node === undefined) return null
  return detail === 'kinds' && node.kind === 'party'
    ? { id: `told-to:${node.partyKind}`, label: partyKindNames[node.partyKind].many, record: node.id }
    : { id: `told-to:${node.id}`, label: node.label, record: node.id }
}

/**
 * Gathers what goes from kinds of data through activities to recipients. What enters an activity's node leaves it: the
 * pairs on its left are the pairs on its right.
 *
 * @param graph any flow graph.
 * @param detail by kinds (category groups, organisations, recipients' kinds) or by records.
 */
export const buildSankey = (graph: FlowGraph, detail: SankeyDetail): Sankey => {
  const nodes = new Map<string, SankeyNode & { members: string[] }>()
  const links = new Map<string, SankeyLink & { told: number; mayBeTold: number; flows: string[] }>()
  const undrawn: string[] = []
  const stand = ({ id, label, record }: Stop, column: SankeyNode['column']) => {
    const node = nodes.get(id)
    if (node === undefined) nodes.set(id, { id, label, column, members: [record] })
    else if (!node.members.includes(record)) node.members.push(record)
  }
  const widen = (source: string, target: string, flow: FlowEdge) => {
    const key = `${source}>${target}`
    const link = links.get(key) ?? { source, target, told: 0, mayBeTold: 0, flows: [] }
    links.set(key, link)
    if (flow.carried.state === 'stated') link.told += 1
    else link.mayBeTold += 1
    if (!link.flows.includes(flow.flow)) link.flows.push(flow.flow)
  }
  for (const flow of graph.edges) {
    if (flow.kind !== 'flow') continue
    const activity = activityStop(graph, flow, detail)
    const recipient = recipientStop(graph, flow, detail)
    const categories = [...categoriesThatMayGo(graph, flow)].flatMap((id) => categoryStop(graph, id, detail) ?? [])
    if (activity === null || recipient === null || flow.to === flow.activity || categories.length === 0) {
      undrawn.push(flow.flow)
      continue
    }
    stand(activity, 'done-by')
    stand(recipient, 'told-to')
    for (const category of categories) {
      stand(category, 'what')
      widen(category.id, activity.id, flow)
      widen(activity.id, recipient.id, flow)
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()], undrawn }
}
