import type { GraphEdge, GraphNode } from '@sharemap/graph'
import { type DiagramLine, layOutDiagram, type PlacedDiagram } from '@sharemap/layout'
import { cleanText } from '../document/clean-text.ts'
import { nameOf } from '../drawing/node-words.ts'
import { type ExportFormat, toBytes } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { scopeLine } from '../graph-data/scope-line.ts'

/** Mermaid draws no more lines than this unless its host allows it. */
const mostLines = 500

/** Everything but letters, digits and a few harmless signs as a numbered entity, which Mermaid turns back. */
const quoted = (text: string): string =>
  `"${[...cleanText(text)].map((sign) => (/[\p{L}\p{M}\p{N} .,:()/-]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join('')}"`

/** Comments end with their line, and must not look like a directive. */
const comment = (text: string): string => `%% ${cleanText(text).replaceAll(/[{}%]/g, ' ')}`

const shapes: Record<GraphNode['kind'], readonly [string, string]> = {
  'subject-group': ['([', '])'],
  category: ['([', '])'],
  activity: ['(', ')'],
  system: ['[(', ')]'],
  party: ['[', ']'],
  place: ['{{', '}}'],
  'lawful-basis': ['[/', '\\]'],
  gateway: ['[/', '\\]'],
  group: ['[[', ']]'],
}

const shapeOf = (node: GraphNode) =>
  node.kind === 'party' && node.scope === 'class-of-recipients' ? shapes.group : shapes[node.kind]

const marksOf = (node: GraphNode): string => {
  if (node.kind !== 'category' || node.sensitivity === 'ordinary') return ''
  return node.sensitivity === 'special' ? ' (S)' : ' (C)'
}

const arrowOf = (edge: GraphEdge): string => {
  const isFirm = edge.certainty === 'stated' && edge.carried.state !== 'none'
  if (edge.kind === 'flow' || edge.kind === 'bundle') return isFirm ? '-->' : '-.->'
  return isFirm ? '---' : '-.-'
}

/** Short names for nodes and frames, since Mermaid's own ids may hold little but letters and digits. */
const namesFor = (placed: PlacedDiagram) => {
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

const writeNode = (node: GraphNode, name: string, scope: ExportScope, indent: string): string => {
  const [opening, closing] = shapeOf(node)
  return `${indent}${name}${opening}${quoted(`${nameOf(node, scope.audience)}${marksOf(node)}`)}${closing}`
}

/** The lanes with their blocks, boundaries and nodes. */
const writeLanes = (scope: ExportScope, placed: PlacedDiagram): string[] => {
  const names = namesFor(placed)
  const { graph, organisationNames } = scope
  const boundaryOf = (node: GraphNode) =>
    node.organisation === null || node.organisation === node.id ? '' : node.organisation
  return placed.lanes.flatMap(({ lane, heading }, place) => {
    const nodes = graph.nodes.filter((node) => node.lane === lane)
    const groups = new Map<string, { label: string; nodes: GraphNode[] }>()
    for (const node of nodes) {
      const item = names.item(node.id)
      const boundary = boundaryOf(node)
      const key = item.startsWith('b')
        ? item
        : boundary === ''
          ? ''
          : `o${place + 1}_${[...organisationNames.keys()].indexOf(boundary)}`
      const label = item.startsWith('b') ? ' ' : (organisationNames.get(boundary) ?? boundary)
      const group = groups.get(key) ?? { label, nodes: [] }
      group.nodes.push(node)
      groups.set(key, group)
    }
    return [
      `  subgraph l${place + 1}[${quoted(heading)}]`,
      ...[...groups].flatMap(([key, group]) =>
        key === ''
          ? group.nodes.map((node) => writeNode(node, names.node(node.id), scope, '    '))
          : [
              `    subgraph ${key}[${quoted(group.label)}]`,
              ...group.nodes.map((node) => writeNode(node, names.node(node.id), scope, '      ')),
              '    end',
            ],
      ),
      '  end',
    ]
  })
}

/** Nodes that the diagram for paper writes inside others have nodes of their own here, in lanes of their own. */
const writeAttached = (scope: ExportScope, placed: PlacedDiagram): string[] => {
  const names = namesFor(placed)
  const drawn = new Set(placed.lanes.map(({ lane }) => lane))
  return scope.graph.nodes
    .filter((node) => !drawn.has(node.lane))
    .map((node) => writeNode(node, names.node(node.id), scope, '  '))
}

/**
 * Writes a scope as a Mermaid flowchart: lanes and boundaries as subgraphs, and a subgraph around nodes that are all tied
 * to the same others, so that one line stands for all of theirs. Flows bear their numbers.
 *
 * @param scope what is to leave.
 */
export const toMermaid = (scope: ExportScope): string => {
  const { graph, flowNumbers } = scope
  const placed = layOutDiagram(graph, { width: 1000, organisationNames: scope.organisationNames })
  const names = namesFor(placed)
  const drawLine = ({ edges: [edge] }: Pick<DiagramLine, 'edges'>): string[] => {
    if (edge === undefined) return []
    const number = edge.kind === 'flow' ? flowNumbers.get(edge.flow) : undefined
    const label = number === undefined ? '' : `|${quoted(String(number))}|`
    return [`  ${names.item(edge.from)} ${arrowOf(edge)}${label} ${names.item(edge.to)}`]
  }
  const lined = new Set(placed.lines.flatMap(({ edges }) => edges.map((edge) => edge.id)))
  const attached = graph.edges.filter((edge) => !lined.has(edge.id)).map((edge) => ({ edges: [edge] }))
  const lines = [...placed.lines, ...attached].flatMap(drawLine)
  return [
    'flowchart LR',
    `  ${comment(scopeLine(scope))}`,
    ...(lines.length > mostLines
      ? [
          `  ${comment(`This chart has ${lines.length} lines: its host must set maxEdges above Mermaid's ${mostLines}.`)}`,
        ]
      : []),
    `  accTitle: ${cleanText(scope.title).replaceAll(/[^\p{L}\p{M}\p{N} .,()/-]/gu, ' ')}`,
    ...writeLanes(scope, placed),
    ...writeAttached(scope, placed),
    ...lines,
    '',
  ].join('\n')
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
