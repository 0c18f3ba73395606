import { type GraphEdge, type GraphNode, lanes } from '@sharemap/graph'
import { laneHeadings, wrapText } from '@sharemap/layout'
import { cleanText } from '../document/clean-text.ts'
import { nameOf } from '../drawing/node-words.ts'
import { type ExportFormat, toBytes } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { scopeLine } from '../graph-data/scope-line.ts'

/** A text as a quoted string. A backslash would begin an escape of DOT's own, and an ampersand an HTML entity. */
const quoted = (text: string): string =>
  `"${cleanText(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')}"`

/** An id as it stands: Graphviz keeps it to itself, so that nothing of it may be changed. */
const idOf = (id: string): string => `"${id.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** A long text in lines of about a hundred letters, set from the left. */
const caption = (text: string): string =>
  `"${wrapText(text, captionWidth, 10)
    .map((line) => `${quoted(line).slice(1, -1)}\\l`)
    .join('')}"`

/** In points, at the size of 10. */
const captionWidth = 560

type Looks = Readonly<Record<string, string>>

const written = (looks: Looks): string =>
  Object.entries(looks)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ')

const nodeLooks = (node: GraphNode): Looks => {
  const style = (...more: string[]) => ({
    style: [...more, ...(node.certainty === 'stated' ? [] : ['dashed'])].join(','),
  })
  switch (node.kind) {
    case 'subject-group':
      return { shape: 'box', ...style('rounded') }
    case 'category': {
      const width = { ordinary: '1', special: '1', 'criminal-offence': '2.5' }[node.sensitivity]
      const peripheries = node.sensitivity === 'special' ? '2' : '1'
      return { shape: 'box', ...style('rounded'), penwidth: width, peripheries }
    }
    case 'activity':
      return { shape: 'box', ...style('rounded', 'filled'), fillcolor: '#e3eef7', color: '#1d5a92' }
    case 'system':
      return { shape: 'cylinder', ...style('solid') }
    case 'place':
      return { shape: 'hexagon', ...style('solid') }
    case 'lawful-basis':
    case 'gateway':
      return { shape: 'octagon', ...style('solid') }
    case 'party':
      return { shape: node.scope === 'class-of-recipients' ? 'box3d' : 'box', ...style('solid') }
    case 'group':
      return { shape: 'box3d', ...style('bold') }
  }
}

const edgeLooks = (edge: GraphEdge, number: number | undefined): Looks => {
  const isFlow = edge.kind === 'flow' || edge.kind === 'bundle'
  const style = edge.carried.state === 'none' ? 'dotted' : edge.certainty === 'stated' ? 'solid' : 'dashed'
  const head = edge.carried.state === 'none' ? 'vee' : isFlow ? 'normal' : 'none'
  return {
    ...(number === undefined ? {} : { xlabel: String(number) }),
    style,
    arrowhead: head,
    color: isFlow ? '#3d4449' : '#8a9399',
  }
}

const nodesOf = (nodes: readonly GraphNode[], { audience }: ExportScope, indent: string): string[] =>
  nodes.map((node) => `${indent}${idOf(node.id)} [${written({ label: nameOf(node, audience), ...nodeLooks(node) })}];`)

/** The boundary that a node is drawn in: its organisation's, unless it stands for that organisation itself. */
const boundaryOf = (node: GraphNode): string | null =>
  node.organisation === null || node.organisation === node.id ? null : node.organisation

const laneOf = (scope: ExportScope, lane: (typeof lanes)[number]): string[] => {
  const nodes = scope.graph.nodes.filter((node) => node.lane === lane)
  if (nodes.length === 0) return []
  const boundaries = [...new Set(nodes.map(boundaryOf))].filter((boundary) => boundary !== null)
  return [
    `  subgraph ${idOf(`cluster_${lane}`)} {`,
    `    label=${quoted(laneHeadings[scope.audience][lane])}; labelloc=t; color="#c8ccce"; style="solid";`,
    `    { rank=same; ${nodes.map((node) => idOf(node.id)).join('; ')}; }`,
    ...nodesOf(
      nodes.filter((node) => boundaryOf(node) === null),
      scope,
      '    ',
    ),
    ...boundaries.flatMap((boundary) => [
      `    subgraph ${idOf(`cluster_${lane}_${boundary}`)} {`,
      `      label=${quoted(scope.organisationNames.get(boundary) ?? boundary)}; labelloc=t; color="#5f686d"; style="dashed";`,
      ...nodesOf(
        nodes.filter((node) => boundaryOf(node) === boundary),
        scope,
        '      ',
      ),
      '    }',
    ]),
    '  }',
  ]
}

/**
 * Writes a scope in Graphviz's DOT: a cluster for each lane and inside it one for each organisation, every lane on one
 * rank, each node and edge of the graph once.
 *
 * @param scope what is to leave.
 */
export const toDot = (scope: ExportScope): string => {
  const { graph, flowNumbers } = scope
  const numberOf = (edge: GraphEdge) => (edge.kind === 'flow' ? flowNumbers.get(edge.flow) : undefined)
  return [
    `digraph ${quoted(scope.title)} {`,
    `  graph [${written({ rankdir: 'LR', newrank: 'true', charset: 'UTF-8' })}, label=${caption(scopeLine(scope))}, labelloc=b, fontname="Arial", ranksep=1.2];`,
    '  node [fontname="Arial", fontsize=11, margin="0.12,0.06"];',
    '  edge [fontname="Arial", fontsize=10];',
    ...lanes.flatMap((lane) => laneOf(scope, lane)),
    ...graph.edges.map(
      (edge) =>
        `  ${idOf(edge.from)} -> ${idOf(edge.to)} [${written({ id: edge.id, ...edgeLooks(edge, numberOf(edge)) })}];`,
    ),
    '}',
    '',
  ].join('\n')
}

/** For Graphviz and everything that reads its language. */
export const dotFormat: ExportFormat = {
  id: 'dot',
  name: 'Graph (Graphviz DOT)',
  fileExtension: 'dot',
  mediaType: 'text/vnd.graphviz',
  for: 'drawing-to-edit',
  usesPage: false,
  needs: null,
  write: async (scope) => toBytes(toDot(scope)),
}
