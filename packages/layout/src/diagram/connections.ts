import type { FlowEdge, GraphEdge } from '@sharemap/graph'
import type { DiagramItems } from './diagram-items.ts'

/** A line to draw: one flow, or all links of one kind between two items. */
export interface Connection {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Which way it leaves its source; lines of one item that leave the same way share a stem. */
  readonly heading: 'right' | 'left' | 'level'
  readonly flow: FlowEdge | null
  readonly edges: readonly GraphEdge[]
}

/** The stem that a connection is a branch of. */
export const stemOf = ({ from, flow, heading }: Connection): string =>
  `${flow === null ? 'link' : 'flow'}:${heading}:${from}`

/**
 * The lines between items.
 *
 * @param input the items and the edges between their nodes.
 * @param columnOf the column that an item stands in.
 */
export const connect = ({ itemOf, edges }: DiagramItems, columnOf: ReadonlyMap<string, number>): Connection[] => {
  const connections = new Map<string, Connection & { edges: GraphEdge[] }>()
  for (const edge of edges) {
    const [from, to] = [itemOf.get(edge.from) as string, itemOf.get(edge.to) as string]
    const id = edge.kind === 'flow' ? edge.id : JSON.stringify([edge.kind, from, to, edge.certainty])
    const known = connections.get(id)
    if (known !== undefined) {
      known.edges.push(edge)
      continue
    }
    const [start, end] = [columnOf.get(from) as number, columnOf.get(to) as number]
    const heading = start < end ? 'right' : start > end ? 'left' : 'level'
    connections.set(id, { id, from, to, heading, flow: edge.kind === 'flow' ? edge : null, edges: [edge] })
  }
  return [...connections.values()]
}
