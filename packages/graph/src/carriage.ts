import type { FlowGraph, GraphEdge } from './flow-graph.ts'
import { indexGraph } from './graph-index.ts'
import {
  addLabel,
  buildLabels,
  emptySet,
  fullSet,
  hasLabel,
  intersect,
  isEmpty,
  type LabelSet,
  type Labels,
} from './label-set.ts'

/** Which way data is followed: down to whoever ends up with it, or up to where it came from. */
export type Direction = 'down' | 'up'

/**
 * How labels pass along a graph's edges.
 *
 * A label is a data category, or anonymous output. An edge with stated categories passes those; one whose categories
 * are not stated passes whatever the sender holds; one that carries nothing identifying turns whatever went in into
 * anonymous output. So a path is a path of some one kind of data, and a flow that is stated to carry an address is no
 * path for a National Insurance number.
 */
export interface Carriage {
  readonly labels: Labels
  readonly everything: LabelSet
  /** What a node holds to begin with: a category holds itself, any other node everything. */
  readonly heldBy: (nodeId: string) => LabelSet
  /** What of a set reaches the other end of an edge, or null where nothing does. */
  readonly across: (edge: GraphEdge, set: LabelSet, direction: Direction) => LabelSet | null
}

const built = new WeakMap<FlowGraph, Carriage>()

/** The carriage of a graph, built once for each graph object. */
export const carriageOf = (graph: FlowGraph): Carriage => {
  const known = built.get(graph)
  if (known !== undefined) return known
  const carriage = buildCarriage(graph)
  built.set(graph, carriage)
  return carriage
}

const buildCarriage = (graph: FlowGraph): Carriage => {
  const categories = new Set(graph.nodes.filter((node) => node.kind === 'category').map((node) => node.id))
  for (const edge of graph.edges) {
    if (edge.carried.state === 'stated') for (const category of edge.carried.categories) categories.add(category)
  }
  const labels = buildLabels([...categories])
  const everything = fullSet(labels)
  const statedSets = new Map<string, LabelSet>()
  for (const edge of graph.edges) {
    if (edge.carried.state !== 'stated') continue
    const set = emptySet(labels)
    for (const category of edge.carried.categories) addLabel(set, labels.numberOf.get(category) as number)
    statedSets.set(edge.id, set)
  }
  const anonymousOnly = emptySet(labels)
  addLabel(anonymousOnly, labels.anonymous)

  const { positionOf, nodes } = indexGraph(graph)
  return {
    labels,
    everything,
    heldBy: (nodeId) => {
      const node = nodes[positionOf.get(nodeId) ?? -1]
      if (node?.kind !== 'category') return everything.slice()
      const set = emptySet(labels)
      addLabel(set, labels.numberOf.get(nodeId) as number)
      return set
    },
    across: (edge, set, direction) => {
      switch (edge.carried.state) {
        case 'stated': {
          const passed = intersect(set, statedSets.get(edge.id) as LabelSet)
          return isEmpty(passed) ? null : passed
        }
        case 'none':
          if (direction === 'down') return isEmpty(set) ? null : anonymousOnly
          return hasLabel(set, labels.anonymous) ? everything : null
        default:
          return isEmpty(set) ? null : set
      }
    },
  }
}
