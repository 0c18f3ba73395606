import { lawfulBases } from '@sharemap/law'
import { basesOfFlow, categoriesThatMayGo } from '../filter-graph.ts'
import type { ActivityNode, FlowEdge, FlowGraph, GraphNode } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { categoryGroupNames, partyKindNames } from '../kind-names.ts'

/** What the columns of a matrix are; its rows are the recipients. */
export const matrixColumns = ['category', 'category-group', 'activity', 'organisation', 'basis'] as const
export type MatrixColumns = (typeof matrixColumns)[number]

export interface MatrixHead {
  readonly id: string
  readonly label: string
  /** What rows and columns are grouped by: a recipient's kind, a category's group, an activity's organisation. */
  readonly group: string | null
  /** The most sensitive data that the column stands for. */
  readonly sensitivity: 'ordinary' | 'special' | 'criminal-offence'
  /** How many flows the row or column holds. */
  readonly flows: number
}

/**
 * What one recipient is told of one thing. The three counts are kept apart: told, may be told since nobody says what
 * goes, and given only what identifies nobody.
 */
export interface MatrixCell {
  readonly row: string
  readonly column: string
  readonly told: number
  readonly mayBeTold: number
  readonly anonymous: number
  readonly flows: readonly string[]
}

export interface Matrix {
  readonly columnsAre: MatrixColumns
  readonly rows: readonly MatrixHead[]
  readonly columns: readonly MatrixHead[]
  /** Only cells that hold something, by `row` then `column`. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>
}

type Head = Omit<MatrixHead, 'flows'>

const recipientHead = (node: GraphNode): Head => ({
  id: node.id,
  label: node.label,
  group: node.kind === 'party' ? partyKindNames[node.partyKind].many : null,
  sensitivity: 'ordinary',
})

const categoryHead = (graph: FlowGraph, id: string): Head[] => {
  const node = nodeOf(graph, id)
  if (node?.kind !== 'category') return []
  return [{ id, label: node.label, group: categoryGroupNames[node.group], sensitivity: node.sensitivity }]
}

const categoryGroupHead = (graph: FlowGraph, id: string): Head[] => {
  const node = nodeOf(graph, id)
  if (node?.kind !== 'category') return []
  return [{ id: node.group, label: categoryGroupNames[node.group], group: null, sensitivity: node.sensitivity }]
}

const basisHead = (code: string): Head => {
  const basis = lawfulBases.find((entry) => entry.code === code)
  const label = basis === undefined ? 'Not stated' : `${basis.name}, Art ${code}`
  return { id: code, label, group: null, sensitivity: 'ordinary' }
}

const onActivity = (graph: FlowGraph, flow: FlowEdge, head: (activity: ActivityNode) => Head): Head[] => {
  const node = nodeOf(graph, flow.activity)
  return node?.kind === 'activity' ? [head(node)] : []
}

/** The columns that a flow falls under. */
const columnsOf = (graph: FlowGraph, flow: FlowEdge, columnsAre: MatrixColumns): Head[] => {
  const bases = basesOfFlow(flow)
  switch (columnsAre) {
    case 'category':
      return [...categoriesThatMayGo(graph, flow)].flatMap((id) => categoryHead(graph, id))
    case 'category-group':
      return [...categoriesThatMayGo(graph, flow)].flatMap((id) => categoryGroupHead(graph, id))
    case 'activity':
      return onActivity(graph, flow, (node) => ({
        id: node.id,
        label: node.label,
        group: node.organisationLabel,
        sensitivity: 'ordinary',
      }))
    case 'organisation':
      return onActivity(graph, flow, (node) => ({
        id: node.organisation ?? node.controller,
        label: node.organisationLabel,
        group: null,
        sensitivity: 'ordinary',
      }))
    case 'basis':
      return (bases.length === 0 ? ['not-stated'] : bases).map(basisHead)
  }
}

/** The graver of two sensitivities: offence data before special, special before ordinary. */
const graver = (a: Head['sensitivity'], b: Head['sensitivity']) =>
  [a, b].includes('criminal-offence') ? 'criminal-offence' : [a, b].includes('special') ? 'special' : 'ordinary'

const countOf = (flow: FlowEdge) => ({
  told: flow.carried.state === 'stated' ? 1 : 0,
  mayBeTold: flow.carried.state === 'not-stated' ? 1 : 0,
  anonymous: flow.carried.state === 'none' ? 1 : 0,
})

/**
 * Sets recipients against data categories, activities, organisations or lawful bases.
 *
 * @param graph any flow graph; its flows are the ones counted.
 * @param columnsAre what the columns are.
 * @returns rows and columns with the most flows first. A flow that carries nothing identifying falls under no category,
 *   so such a flow's row stands with no cell where the columns are categories.
 */
export const buildMatrix = (graph: FlowGraph, columnsAre: MatrixColumns): Matrix => {
  const rows = new Map<string, Head & { flows: number }>()
  const columns = new Map<string, Head & { flows: number }>()
  const cells = new Map<string, Map<string, MatrixCell>>()
  for (const flow of graph.edges) {
    if (flow.kind !== 'flow') continue
    const recipient = nodeOf(graph, flow.to)
    if (recipient === undefined) continue
    const row = rows.get(flow.to) ?? { ...recipientHead(recipient), flows: 0 }
    rows.set(flow.to, { ...row, flows: row.flows + 1 })
    const heads = new Map<string, Head>()
    for (const head of columnsOf(graph, flow, columnsAre)) {
      const known = heads.get(head.id)
      heads.set(head.id, { ...head, sensitivity: graver(known?.sensitivity ?? 'ordinary', head.sensitivity) })
    }
    const line = cells.get(flow.to) ?? new Map<string, MatrixCell>()
    cells.set(flow.to, line)
    for (const head of heads.values()) {
      const column = columns.get(head.id)
      const sensitivity = graver(column?.sensitivity ?? 'ordinary', head.sensitivity)
      columns.set(head.id, { ...head, sensitivity, flows: (column?.flows ?? 0) + 1 })
      const cell = line.get(head.id)
      const count = countOf(flow)
      line.set(head.id, {
        row: flow.to,
        column: head.id,
        told: (cell?.told ?? 0) + count.told,
        mayBeTold: (cell?.mayBeTold ?? 0) + count.mayBeTold,
        anonymous: (cell?.anonymous ?? 0) + count.anonymous,
        flows: [...(cell?.flows ?? []), flow.flow],
      })
    }
  }
  const mostFirst = (a: MatrixHead, b: MatrixHead) => b.flows - a.flows || a.label.localeCompare(b.label, 'en-GB')
  return { columnsAre, rows: [...rows.values()].sort(mostFirst), columns: [...columns.values()].sort(mostFirst), cells }
}
