import { bundleGraph, type FlowGraph, type GraphEdge, groupGraph, subgraphOf } from '@sharemap/graph'
import type { Selection } from './select-flows.ts'

export interface DrawingChoices {
  readonly open: readonly string[]
  readonly bundles: readonly string[]
  readonly detail: 'overview' | 'records' | undefined
  readonly focus: string | undefined
}

/** What is drawn of a selection. */
export interface Drawing {
  readonly graph: FlowGraph<'council'>
  /** Whether records are gathered into groups. */
  readonly grouped: boolean
  /** What each group that can be opened is called, open or not. */
  readonly groupLabels: ReadonlyMap<string, string>
  /** Flows that run inside one closed group, by the group's id, so that no arrow shows them until it is opened. */
  readonly inside: ReadonlyMap<string, readonly string[]>
}

/** How many records can be read at once; above it, they are gathered into groups. */
const mostRecords = 44

/** The flows that an edge stands for. */
const flowsOf = (edge: GraphEdge): readonly string[] =>
  edge.kind === 'flow' ? [edge.id] : edge.kind === 'bundle' ? edge.flows : []

/** The group that a record would be drawn in. */
const groupOf = (graph: FlowGraph, id: string): string | undefined =>
  graph.nodes.find((node) => node.kind === 'group' && node.members.includes(id))?.id

const withoutLaw = (scope: FlowGraph<'council'>): FlowGraph<'council'> => {
  const nodes = new Set(scope.nodes.filter((node) => node.lane !== 'why').map((node) => node.id))
  return subgraphOf(scope, nodes, new Set(scope.edges.map((edge) => edge.id)))
}

const flowsInside = (selection: Selection, drawn: FlowGraph): ReadonlyMap<string, readonly string[]> => {
  const shown = new Set(drawn.edges.flatMap(flowsOf))
  const inside = new Map<string, string[]>()
  for (const flow of selection.flows) {
    const group = shown.has(flow.id) ? undefined : groupOf(drawn, flow.from)
    if (group !== undefined) inside.set(group, [...(inside.get(group) ?? []), flow.id])
  }
  return inside
}

/**
 * Decides what to draw of a selection: its records where they can be read at once, else an overview by organisation
 * and kind in which chosen groups, and the one that holds the record in focus, are open.
 *
 * @param selection what the explorer shows.
 * @param choices what is open, and whether somebody asked for one or the other.
 * @returns a graph to lay out. Every flow of the selection is one of its edges, in one of its bundles, or inside one
 * of its groups; the law's own nodes are left to the details.
 */
export const drawSelection = (selection: Selection, choices: DrawingChoices): Drawing => {
  const { open, bundles, detail, focus } = choices
  const records = withoutLaw(selection.scope)
  if (detail === 'records' || (detail === undefined && records.nodes.length <= mostRecords)) {
    return { graph: bundleGraph(records, bundles), grouped: false, groupLabels: new Map(), inside: new Map() }
  }
  const closed = groupGraph(records)
  const around = focus === undefined ? undefined : groupOf(closed, focus)
  const opened = around === undefined ? open : [...open, around]
  const graph = groupGraph(records, { open: opened, openBundles: bundles })
  const groupLabels = new Map(closed.nodes.flatMap((node) => (node.kind === 'group' ? [[node.id, node.label]] : [])))
  return { graph, grouped: true, groupLabels, inside: flowsInside(selection, graph) }
}

/**
 * The element of a picture that stands for a record, flow or link: itself, or the group or bundle that holds it.
 *
 * @param drawn the graph that is drawn.
 * @param id a node's or an edge's id.
 * @returns the element's id, or null where the picture does not hold it.
 */
export const drawnAs = (drawn: FlowGraph, id: string): string | null => {
  if (drawn.nodes.some((node) => node.id === id) || drawn.edges.some((edge) => edge.id === id)) return id
  const group = groupOf(drawn, id)
  if (group !== undefined) return group
  return drawn.edges.find((edge) => edge.kind === 'bundle' && edge.members.includes(id))?.id ?? null
}

/**
 * The elements of a picture that stand for any of several records, flows or links.
 *
 * @param drawn the graph that is drawn.
 * @param ids ids of nodes and edges, or null.
 * @returns ids of what is drawn; undefined for null.
 */
export const allDrawnAs = (drawn: FlowGraph, ids: ReadonlySet<string> | null): ReadonlySet<string> | undefined => {
  if (ids === null) return undefined
  const standsForOne = (id: string, members: readonly string[]) => ids.has(id) || members.some((one) => ids.has(one))
  return new Set(
    [
      ...drawn.nodes.filter((node) => standsForOne(node.id, node.kind === 'group' ? node.members : [])),
      ...drawn.edges.filter((edge) => standsForOne(edge.id, edge.kind === 'bundle' ? edge.members : [])),
    ].map(({ id }) => id),
  )
}
