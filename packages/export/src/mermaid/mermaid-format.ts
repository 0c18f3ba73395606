import { type FlowGraph, type GraphEdge, type GraphNode, type GroupNode, groupGraph } from '@sharemap/graph'
import { type DiagramLine, layOutDiagram, type PlacedDiagram } from '@sharemap/layout'
import { nameOf } from '../drawing/node-words.ts'
import { type ExportFormat, ScopeDoesNotFit, toBytes } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { scopeLine } from '../graph-data/scope-line.ts'
import { arrowOf, comment, plainTitle, quoted, writeNode } from './mermaid-text.ts'

/** Mermaid draws no more lines than this; only the page that shows a chart can allow more, not the chart. */
const mostLines = 500

/** Short names for nodes and blocks, since Mermaid's own ids may hold little but letters and digits. */
interface ChartNames {
  readonly node: (id: string) => string
  /** The name of the node's block, or its own where it stands alone. */
  readonly item: (id: string) => string
}

const namesFor = (placed: PlacedDiagram): ChartNames => {
  const { graph, blocks } = placed
  const nodes = new Map(graph.nodes.map((node, place) => [node.id, `n${place + 1}`]))
  const blockOf = new Map(
    blocks.flatMap((block, place) => block.members.map((member) => [member, `b${place + 1}`] as const)),
  )
  return {
    node: (id: string) => nodes.get(id) as string,
    item: (id: string) => blockOf.get(id) ?? (nodes.get(id) as string),
  }
}

/** A frame around lines of the chart. */
const writeFrame = (name: string, label: string, lines: readonly string[]): string[] => [
  `subgraph ${name}[${quoted(label)}]`,
  ...lines.map((line) => `  ${line}`),
  'end',
]

/** The boundary that a node is drawn in: its organisation's, unless it stands for that organisation itself. */
const boundaryOf = (node: GraphNode): string | null =>
  node.organisation === null || node.organisation === node.id ? null : node.organisation

const blockLabel = (nodes: readonly GraphNode[]): string =>
  `${nodes.length} ${nodes[0]?.kind === 'category' ? 'kinds of data' : 'groups of people'}`

const labelOf = (node: GraphNode, audience: ExportScope['audience']): string =>
  node.kind === 'group' ? `${nameOf(node, audience)} (${node.members.length})` : nameOf(node, audience)

/** The lanes with their blocks, boundaries and nodes. */
const writeLanes = (scope: ExportScope, placed: PlacedDiagram, names: ChartNames): string[] => {
  const { graph, organisationNames } = scope
  const write = (nodes: readonly GraphNode[]) =>
    nodes.map((node) => writeNode(node, names.node(node.id), labelOf(node, scope.audience)))
  return placed.lanes.flatMap(({ lane, heading }, place) => {
    const nodes = graph.nodes.filter((node) => node.lane === lane)
    const blocks = placed.blocks
      .map(({ members }) => nodes.filter((node) => members.includes(node.id)))
      .filter((members) => members.length > 0)
    const loose = nodes.filter((node) => !blocks.some((members) => members.includes(node)))
    const boundaries = [...new Set(loose.map(boundaryOf))].filter((boundary) => boundary !== null)
    return writeFrame(`l${place + 1}`, heading, [
      ...blocks.flatMap((members) =>
        writeFrame(names.item((members[0] as GraphNode).id), blockLabel(members), [
          // Members have no lines of their own: from left to right, Mermaid sets them under each other.
          'direction LR',
          ...write(members),
        ]),
      ),
      ...boundaries.flatMap((boundary, at) =>
        writeFrame(
          `o${place + 1}-${at + 1}`,
          organisationNames.get(boundary) ?? boundary,
          write(loose.filter((node) => boundaryOf(node) === boundary)),
        ),
      ),
      ...write(loose.filter((node) => boundaryOf(node) === null)),
    ])
  })
}

/** Nodes that the diagram for paper writes inside others have nodes of their own here, in lanes of their own. */
const writeAttached = (scope: ExportScope, placed: PlacedDiagram, names: ChartNames): string[] => {
  const drawn = new Set(placed.lanes.map(({ lane }) => lane))
  return scope.graph.nodes
    .filter((node) => !drawn.has(node.lane))
    .map((node) => writeNode(node, names.node(node.id), labelOf(node, scope.audience)))
}

/** The numbers of the flows that a line stands for, in order; empty where it is no flow. */
const numbersOf = (edge: GraphEdge, { flowNumbers }: ExportScope): string => {
  const flows = edge.kind === 'flow' ? [edge.flow] : edge.kind === 'bundle' ? edge.flows : []
  return flows
    .flatMap((flow) => flowNumbers.get(flow) ?? [])
    .sort((one, other) => one - other)
    .join(', ')
}

interface Chart {
  readonly lanes: readonly string[]
  readonly lines: readonly string[]
}

const chartOf = (scope: ExportScope, graph: FlowGraph): Chart => {
  const drawn = { ...scope, graph }
  const placed = layOutDiagram(graph, { width: 1000, organisationNames: scope.organisationNames })
  const names = namesFor(placed)
  const drawLine = ({ edges: [edge] }: Pick<DiagramLine, 'edges'>): string[] => {
    if (edge === undefined) return []
    const numbers = numbersOf(edge, scope)
    const label = numbers === '' ? '' : `|${quoted(numbers)}|`
    return [`${names.item(edge.from)} ${arrowOf(edge)}${label} ${names.item(edge.to)}`]
  }
  const lined = new Set(placed.lines.flatMap(({ edges }) => edges.map((edge) => edge.id)))
  const attached = graph.edges.filter((edge) => !lined.has(edge.id)).map((edge) => ({ edges: [edge] }))
  return {
    lanes: [...writeLanes(drawn, placed, names), ...writeAttached(drawn, placed, names)],
    lines: [...placed.lines, ...attached].flatMap(drawLine),
  }
}

const isOfDataOrPeople = ({ of }: GroupNode) => of === 'category' || of === 'subject-group'

/** The same graph with ever fewer lines: every record; data and people by kind; everything by kind. */
function* coarserGraphs(graph: FlowGraph): Generator<readonly [FlowGraph, string | null]> {
  yield [graph, null]
  const overview = groupGraph(graph)
  const kept = overview.nodes.filter((node) => node.kind === 'group' && !isOfDataOrPeople(node))
  yield [groupGraph(graph, { open: kept.map(({ id }) => id) }), 'Kinds of data and groups of people are drawn together']
  yield [overview, 'Records of one kind are drawn together']
}

/**
 * Writes a scope as a Mermaid flowchart: lanes and boundaries as subgraphs, and a subgraph around nodes that are all tied
 * to the same others, so that one line stands for all of theirs. Flows bear their numbers. Where more lines would be
 * needed than Mermaid draws, nodes of a kind are drawn as one, and the chart says so.
 *
 * @param scope what is to leave.
 * @throws ScopeDoesNotFit where even so it would take more lines than Mermaid draws.
 */
export const toMermaid = (scope: ExportScope): string => {
  for (const [graph, coarser] of coarserGraphs(scope.graph)) {
    const { lanes, lines } = chartOf(scope, graph)
    if (lines.length > mostLines) continue
    const body = [
      comment(scopeLine(scope)),
      ...(coarser === null ? [] : [comment(`${coarser}: Mermaid draws at most ${mostLines} lines.`)]),
      `accTitle: ${plainTitle(scope.title)}`,
      ...lanes,
      ...lines,
    ]
    return ['flowchart LR', ...body.map((line) => `  ${line}`), ''].join('\n')
  }
  throw new ScopeDoesNotFit(
    `Mermaid draws at most ${mostLines} lines, and this scope needs more. Choose an activity or an organisation, or another format.`,
  )
}

/** For wikis, issue trackers and everything that draws Mermaid. */
export const mermaidFormat: ExportFormat = {
  id: 'mermaid',
  name: 'Diagram (Mermaid)',
  fileExtension: 'mmd',
  mediaType: 'text/vnd.mermaid',
  for: 'drawing-to-edit',
  usesPage: false,
  needs: null,
  write: async (scope) => toBytes(toMermaid(scope)),
}
