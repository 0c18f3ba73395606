import type { GraphEdge } from '@sharemap/graph'
import type { DiagramLine, PlacedDiagram } from '@sharemap/layout'
import { drawBlock, drawFrame, drawLane } from './draw-boundaries.ts'
import { cornerRadius, drawLine, drawLineSigns, plainnessOf } from './draw-line.ts'
import { drawNode } from './draw-node.ts'
import type { Part } from './drawing.ts'
import { nameOf } from './node-words.ts'
import { shareStems } from './share-stems.ts'

const isFlow = (edge: GraphEdge | undefined) => edge?.kind === 'flow' || edge?.kind === 'bundle'

const verbs: Record<GraphEdge['kind'], string> = {
  flow: 'tells',
  bundle: 'tells',
  describes: 'described by',
  'collected-for': 'collected for',
  'kept-in': 'kept in',
  'provided-by': 'provided by',
  'located-in': 'located in',
  'rests-on': 'rests on',
}

/** What a line stands for, in words: its flow, or the links that it stands for. */
const titleOf = (line: DiagramLine, names: ReadonlyMap<string, string>, number: number | undefined): string => {
  const [edge] = line.edges
  if (edge === undefined) return ''
  const several = (ids: readonly string[]) => [...new Set(ids)].map((id) => names.get(id) ?? id).join(', ')
  const [from, to] = [several(line.edges.map((each) => each.from)), several(line.edges.map((each) => each.to))]
  return `${number === undefined ? '' : `Flow ${number}: `}${from} – ${verbs[edge.kind]} – ${to}`
}

/**
 * Draws a placed graph, in its own points: lanes, boundaries and blocks below, then lines, then nodes, then the numbers
 * and signs on the lines.
 *
 * @param placed the graph with its positions.
 * @param numbers the number of each flow, by its id.
 */
export const drawPicture = (placed: PlacedDiagram, numbers: ReadonlyMap<string, number>): Part[] => {
  const names = new Map(placed.graph.nodes.map((node) => [node.id, nameOf(node, placed.audience)]))
  const numberOf = ({ edges: [edge] }: DiagramLine) => (edge?.kind === 'flow' ? numbers.get(edge.flow) : undefined)
  const lines = [
    ...placed.lines.filter((line) => !isFlow(line.edges[0])),
    ...placed.lines.filter((line) => isFlow(line.edges[0])),
  ]
  const ways = shareStems(lines, plainnessOf, cornerRadius)
  return [
    ...placed.lanes.map(drawLane),
    ...placed.frames.map((frame, place) => drawFrame(frame, place)),
    ...placed.blocks.map(drawBlock),
    ...lines.map((line, place) => drawLine(line, ways[place] ?? line.points, titleOf(line, names, numberOf(line)))),
    ...placed.nodes.map(drawNode),
    ...lines.flatMap((line) => drawLineSigns(line, numberOf(line))),
  ]
}
