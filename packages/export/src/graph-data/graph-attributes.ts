import type { GraphEdge, GraphNode } from '@sharemap/graph'
import { cleanText } from '../document/clean-text.ts'
import { nameOf } from '../drawing/node-words.ts'
import type { ExportScope } from '../export-scope.ts'
import { recordNames } from '../facts/record-names.ts'

/** What graph formats say of a node or an edge. All values are texts, numbers or yes and no, as those formats want. */
export type GraphAttributes = Readonly<Record<string, string | number | boolean>>

/** Attributes by the id of what they belong to, in the order of the graph. */
export interface GraphData {
  readonly nodes: readonly { readonly id: string; readonly attributes: GraphAttributes }[]
  readonly edges: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly attributes: GraphAttributes
  }[]
}

const known = (attributes: Readonly<Record<string, string | number | boolean | null | undefined>>): GraphAttributes =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, typeof value === 'string' ? cleanText(value) : value]],
    ),
  )

const ofKind = (node: GraphNode): Readonly<Record<string, string | number | boolean | null>> => {
  switch (node.kind) {
    case 'category':
      return { categoryGroup: node.group, sensitivity: node.sensitivity, identifiesAlone: node.identifiesAlone }
    case 'party':
      return { partyKind: node.partyKind, scope: node.scope }
    case 'place':
      return { country: node.country }
    case 'lawful-basis':
    case 'gateway':
      return { code: node.code }
    default:
      return {}
  }
}

const nodeAttributes = (node: GraphNode, { audience, organisationNames }: ExportScope): GraphAttributes =>
  known({
    label: nameOf(node, audience),
    kind: node.kind,
    lane: node.lane,
    organisation: node.organisation === null ? null : (organisationNames.get(node.organisation) ?? node.organisation),
    certainty: node.certainty,
    ...ofKind(node),
  })

const edgeAttributes = (
  edge: GraphEdge,
  nameOfRecord: (id: string) => string,
  numbers: ExportScope['flowNumbers'],
): GraphAttributes => {
  const carried = edge.carried.state === 'stated' ? edge.carried.categories.map(nameOfRecord).join('; ') : null
  const base = {
    kind: edge.kind,
    activities: edge.activities.map(nameOfRecord).join('; '),
    carries: edge.carried.state,
    categories: carried,
    certainty: edge.certainty,
  }
  if (edge.kind !== 'flow') return known({ label: edge.kind, ...base })
  return known({
    label: nameOfRecord(edge.flow),
    ...base,
    number: numbers.get(edge.flow),
    trigger: edge.trigger,
    nature: edge.nature,
    role: edge.role,
    form: edge.form,
    leavesUk: edge.leavesUk,
    country: edge.country,
    standing: edge.standing?.standing,
    crossesOrganisation: edge.crossesOrganisation,
  })
}

/**
 * The graph of a scope as nodes and edges with attributes, in the audience's words.
 *
 * @param scope what is to leave.
 * @returns each node and each edge of the scope's graph once.
 */
export const toGraphData = (scope: ExportScope): GraphData => {
  const { graph, register, flowNumbers } = scope
  const names = recordNames(register)
  return {
    nodes: graph.nodes.map((node) => ({ id: node.id, attributes: nodeAttributes(node, scope) })),
    edges: graph.edges.map((edge) => ({
      id: edge.id,
      from: edge.from,
      to: edge.to,
      attributes: edgeAttributes(edge, names.of, flowNumbers),
    })),
  }
}

/** The names of all attributes that occur, each with the kind of value that it has. */
export const attributeTypes = (
  items: readonly { readonly attributes: GraphAttributes }[],
): ReadonlyMap<string, 'string' | 'int' | 'boolean'> => {
  const types = new Map<string, 'string' | 'int' | 'boolean'>()
  for (const { attributes } of items) {
    for (const [key, value] of Object.entries(attributes)) {
      types.set(key, typeof value === 'number' ? 'int' : typeof value === 'boolean' ? 'boolean' : 'string')
    }
  }
  return types
}
