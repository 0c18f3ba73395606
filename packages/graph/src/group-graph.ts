import { type CategoryGroup, categoryGroups, type PartyKind, partyKinds } from '@sharemap/register'
import type {
  Audience,
  BundleEdge,
  Carried,
  FlowEdge,
  FlowGraph,
  GraphEdge,
  GraphNode,
  GroupNode,
} from './flow-graph.ts'
import { categoryGroupNames, partyKindNames } from './kind-names.ts'

export interface GroupOptions {
  /** Groups of no more nodes than this are drawn as their members; 1 unless given. */
  readonly most?: number
  /** Ids of groups to draw as their members. */
  readonly open?: readonly string[]
  /** Ids of bundles to draw as their members. */
  readonly openBundles?: readonly string[]
}

type GroupHead = Pick<GroupNode, 'id' | 'label' | 'plainLabel' | 'lane' | 'of'> &
  Partial<Pick<GroupNode, 'partyKind' | 'categoryGroup' | 'organisation'>>

const categoryHead = (group: CategoryGroup): GroupHead => ({
  id: `group-category-${group}`,
  label: categoryGroupNames[group],
  plainLabel: categoryGroupNames[group],
  lane: 'what',
  of: 'category',
  categoryGroup: group,
})

const recipientHead = (kind: PartyKind): GroupHead => ({
  id: `group-recipient-${kind}`,
  label: partyKindNames[kind].many,
  plainLabel: partyKindNames[kind].many,
  lane: 'told-to',
  of: 'party',
  partyKind: kind,
})

const people: GroupHead = {
  id: 'group-people',
  label: 'People',
  plainLabel: 'People',
  lane: 'whose',
  of: 'subject-group',
}
const sources: GroupHead = {
  id: 'group-sources',
  label: 'Bodies that send data',
  plainLabel: 'Who else tells the council',
  lane: 'whose',
  of: 'party',
}
const systems: GroupHead = {
  id: 'group-systems',
  label: 'Systems',
  plainLabel: 'Computer systems',
  lane: 'kept-in',
  of: 'system',
}

/** The group that a node belongs to in the overview, or null where it stands for itself. */
const headOf = (node: GraphNode): GroupHead | null => {
  switch (node.kind) {
    case 'subject-group':
      return people
    case 'category':
      return categoryHead(node.group)
    case 'activity':
      return {
        id: `group-organisation-${node.organisation ?? node.controller}`,
        label: node.organisationLabel,
        plainLabel: node.organisationPlainLabel,
        lane: 'done-by',
        of: 'activity',
        organisation: node.organisation,
      }
    case 'party':
      return node.lane === 'whose' ? sources : recipientHead(node.partyKind)
    case 'system':
      return systems
    default:
      return null
  }
}

const groupOrder = new Map<string, number>(
  [
    people.id,
    sources.id,
    ...categoryGroups.map((group) => categoryHead(group).id),
    systems.id,
    ...partyKinds.map((kind) => recipientHead(kind).id),
  ].map((id, position) => [id, position]),
)

const toGroup = (head: GroupHead, members: readonly GraphNode[]): GroupNode => ({
  kind: 'group',
  partyKind: null,
  categoryGroup: null,
  organisation: null,
  aliases: [],
  certainty: members.some((member) => member.certainty === 'stated') ? 'stated' : (members[0]?.certainty ?? 'assumed'),
  members: members.map((member) => member.id),
  ...head,
})

/** Which node each node is drawn as: itself, or its group. A group of one is drawn as the one. */
const drawnNodes = (graph: FlowGraph, { most = 1, open = [] }: GroupOptions) => {
  const heads = new Map<string, GroupHead>()
  const members = new Map<string, GraphNode[]>()
  for (const node of graph.nodes) {
    const head = headOf(node)
    if (head === null || open.includes(head.id)) continue
    heads.set(head.id, head)
    const known = members.get(head.id)
    if (known === undefined) members.set(head.id, [node])
    else known.push(node)
  }
  const drawnAs = new Map<string, string>()
  const groups: GroupNode[] = []
  for (const [id, nodes] of members) {
    if (nodes.length <= most) continue
    groups.push(toGroup(heads.get(id) as GroupHead, nodes))
    for (const node of nodes) drawnAs.set(node.id, id)
  }
  groups.sort((a, b) => (groupOrder.get(a.id) ?? 0) - (groupOrder.get(b.id) ?? 0))
  return { drawnAs, nodes: [...groups, ...graph.nodes.filter((node) => !drawnAs.has(node.id))] }
}

const worst = ['does-not-stand', 'cannot-tell', 'stands', 'no-transfer'] as const

const carriedBy = (members: readonly GraphEdge[]): Carried => {
  const states = new Set(members.map((edge) => edge.carried.state))
  if (states.has('not-stated')) return { state: 'not-stated' }
  if (states.has('any')) return { state: 'any' }
  if (!states.has('stated')) return { state: 'none' }
  const categories = members.flatMap((edge) => (edge.carried.state === 'stated' ? edge.carried.categories : []))
  const withheld = members.some(({ carried }) => carried.state === 'stated' && carried.withheld === true)
  return { state: 'stated', categories: [...new Set(categories)], ...(withheld ? { withheld } : {}) }
}

/** Draws several edges between the same two nodes as one. */
const toBundle = (id: string, from: string, to: string, members: readonly GraphEdge[]): BundleEdge => {
  const flows = members.filter((edge): edge is FlowEdge => edge.kind === 'flow')
  const standings = new Set(flows.map((flow) => flow.standing?.standing))
  const leaving = new Set(flows.map((flow) => flow.leavesUk))
  return {
    kind: 'bundle',
    id,
    from,
    to,
    members: members.map((edge) => edge.id),
    flows: flows.map((flow) => flow.flow),
    activities: [...new Set(members.flatMap((edge) => edge.activities))],
    carried: carriedBy(members),
    certainty: members.some((edge) => edge.certainty === 'stated') ? 'stated' : (members[0]?.certainty ?? 'assumed'),
    leavesUk: leaving.has('yes') ? 'yes' : leaving.has('not-stated') ? 'not-stated' : 'no',
    standing: worst.find((standing) => standings.has(standing)) ?? null,
    crossesOrganisation: flows.some((flow) => flow.crossesOrganisation),
  }
}

/** Edges between drawn nodes: one alone as it is, several as a bundle, none from a group to itself. */
const drawnEdges = (
  graph: FlowGraph,
  drawnAs: ReadonlyMap<string, string>,
  openBundles: readonly string[],
): GraphEdge[] => {
  const gathered = new Map<string, { from: string; to: string; members: GraphEdge[] }>()
  for (const edge of graph.edges) {
    const from = drawnAs.get(edge.from) ?? edge.from
    const to = drawnAs.get(edge.to) ?? edge.to
    if (from === to && edge.from !== edge.to) continue
    const key = `bundle:${from}:${to}`
    const known = gathered.get(key)
    if (known === undefined) gathered.set(key, { from, to, members: [edge] })
    else known.members.push(edge)
  }
  return [...gathered].flatMap(([id, { from, to, members }]): GraphEdge[] => {
    const [first] = members
    const drawnAsIs = first !== undefined && first.from === from && first.to === to
    if (drawnAsIs && (members.length === 1 || openBundles.includes(id))) return members
    return [toBundle(id, from, to, members)]
  })
}

/** Draws several edges between the same two nodes as one bundle, unless the bundle is open. */
export const bundleGraph = <A extends Audience>(
  graph: FlowGraph<A>,
  openBundles: readonly string[] = [],
): FlowGraph<A> => ({
  ...graph,
  edges: drawnEdges(graph, new Map(), openBundles),
})

/**
 * The overview: people, kinds of data, organisations, kinds of recipients, places. Groups open on demand.
 *
 * @param graph any flow graph.
 * @param options which groups and bundles are open.
 * @returns a graph of groups, and of the nodes of open groups; the law's own nodes are left to the details.
 */
export const groupGraph = <A extends Audience>(graph: FlowGraph<A>, options: GroupOptions = {}): FlowGraph<A> => {
  const shown = new Set(graph.nodes.filter((node) => node.lane !== 'why').map((node) => node.id))
  const visible = {
    ...graph,
    nodes: graph.nodes.filter((node) => shown.has(node.id)),
    edges: graph.edges.filter((edge) => shown.has(edge.from) && shown.has(edge.to)),
  }
  const { drawnAs, nodes } = drawnNodes(visible, options)
  return { ...visible, nodes, edges: drawnEdges(visible, drawnAs, options.openBundles ?? []) }
}
