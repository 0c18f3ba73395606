import {
  type FlowEdge,
  type FlowGraph,
  type GatewayNode,
  type GraphEdge,
  type GraphNode,
  type Lane,
  type LawfulBasisNode,
  type LinkEdge,
  type PlaceNode,
  unnamedPlaceAbroad,
} from '@sharemap/graph'
import { clusterOf } from '../columns.ts'

/** The cluster of what lies beyond the border. */
export const abroad = 'outside-uk'

/** What stands in a lane as one: a node, or several of a kind that are tied to the same others. */
export interface DiagramItem {
  readonly id: string
  readonly lane: Lane
  readonly cluster: string | null
  readonly nodes: readonly GraphNode[]
  readonly places: readonly PlaceNode[]
  readonly law: readonly (LawfulBasisNode | GatewayNode)[]
}

export interface DiagramItems {
  readonly items: readonly DiagramItem[]
  /** The item that each drawn node is in. */
  readonly itemOf: ReadonlyMap<string, string>
  /** Edges that are drawn as lines: all but those whose far end is written inside a box. */
  readonly edges: readonly GraphEdge[]
}

const isAttachment = (edge: GraphEdge): edge is LinkEdge => edge.kind === 'located-in' || edge.kind === 'rests-on'

const isAbroad = (place: PlaceNode) =>
  place.id === unnamedPlaceAbroad || (place.country !== null && place.country !== 'GB')

/** Whether everything that is known of where a receiver keeps its data is beyond the border. */
const liesAbroad = (node: GraphNode, places: readonly PlaceNode[], arriving: readonly FlowEdge[]): boolean => {
  if (node.kind !== 'party' && node.kind !== 'system') return false
  if (places.length > 0) return places.every(isAbroad)
  return arriving.length > 0 && arriving.every((flow) => flow.leavesUk === 'yes')
}

/** What a node is tied to, spelled out: two nodes with the same spelling can share a block. Null for one that cannot. */
const tiesOf = (node: GraphNode, edges: readonly GraphEdge[]): string | null => {
  if (node.kind !== 'category' && node.kind !== 'subject-group') return null
  if (edges.some((edge) => edge.kind === 'flow' || edge.kind === 'bundle')) return null
  const ties = edges.map((edge) => {
    const side = edge.from === node.id ? 'to' : 'from'
    return JSON.stringify([edge.kind, side, side === 'to' ? edge.to : edge.from, edge.certainty])
  })
  return JSON.stringify([node.kind, ...ties.sort()])
}

const gather = <Value>(pairs: Iterable<readonly [string, Value]>): ReadonlyMap<string, readonly Value[]> => {
  const lists = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const known = lists.get(key)
    if (known === undefined) lists.set(key, [value])
    else known.push(value)
  }
  return lists
}

/**
 * Sorts a graph into what stands on paper. Places and law go inside the boxes that they belong to, and categories or
 * subject groups that are tied to exactly the same others become one block, so that one line stands for a line of each:
 * nothing is lost, and a picture of thirty categories for eight groups of people has one line instead of 240.
 *
 * @param graph any flow graph.
 */
export const gatherItems = (graph: FlowGraph): DiagramItems => {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const attachments = graph.edges.filter(isAttachment)
  const edges = graph.edges.filter((edge) => !isAttachment(edge))
  const attachedTo = gather(attachments.map((edge) => [edge.from, nodes.get(edge.to) as GraphNode] as const))
  const attached = new Set(attachments.map((edge) => edge.to))
  const touching = gather(edges.flatMap((edge) => [[edge.from, edge] as const, [edge.to, edge] as const]))
  const blocks = new Map<string, GraphNode[]>()
  const items: DiagramItem[] = []
  const members = new Map<DiagramItem, GraphNode[]>()
  for (const node of graph.nodes) {
    if (attached.has(node.id)) continue
    const around = touching.get(node.id) ?? []
    const ties = tiesOf(node, around)
    const block = ties === null ? undefined : blocks.get(ties)
    if (block !== undefined) {
      block.push(node)
      continue
    }
    const together = [node]
    if (ties !== null) blocks.set(ties, together)
    const beside = attachedTo.get(node.id) ?? []
    const places = beside.filter((other) => other.kind === 'place')
    const arriving = around.filter((edge) => edge.kind === 'flow').filter((edge) => edge.to === node.id)
    const item: DiagramItem = {
      id: `item:${node.id}`,
      lane: node.lane,
      cluster: liesAbroad(node, places, arriving) ? abroad : clusterOf(node),
      nodes: together,
      places,
      law: beside.filter((other) => other.kind === 'lawful-basis' || other.kind === 'gateway'),
    }
    members.set(item, together)
    items.push(item)
  }
  return {
    items,
    itemOf: new Map([...members].flatMap(([item, together]) => together.map((node) => [node.id, item.id] as const))),
    edges,
  }
}
