import type { ActivityNode, CategoryNode, FlowGraph, GraphEdge, GraphNode, GroupNode, LinkEdge } from '@sharemap/graph'
import { groupGraph } from '@sharemap/graph'
import type { Site } from '../html/site.ts'
import { holdersOf, tellingsOfService, tellingsToService } from '../reading/tellings.ts'
import { startCapital } from '../words/join-words.ts'

/** The person who looks at the picture: it starts with them. */
export const youId = 'you'

/** The node of the person. */
export const you = ({ words }: Site): GraphNode => ({
  kind: 'subject-group',
  id: youId,
  label: words.map.you,
  plainLabel: words.map.you,
  aliases: [],
  lane: 'whose',
  organisation: null,
  certainty: 'stated',
})

/** A line that stands for no telling of its own. */
export const link = (kind: LinkEdge['kind'], from: string, to: string, categories: readonly string[]): LinkEdge => ({
  kind,
  id: `${kind}:${from}:${to}`,
  from,
  to,
  activities: [],
  carried: { state: 'stated', categories },
  certainty: 'stated',
})

/** What residents call a group that the graph made; other groups bear the words of residents already. */
const labelOfGroup = ({ words, reading }: Site, { id, categoryGroup, partyKind, plainLabel }: GroupNode): string => {
  if (categoryGroup !== null) return words.map.groups[categoryGroup]
  if (partyKind !== null && id.startsWith('group-recipient-')) return words.map.kinds[partyKind][1] ?? plainLabel
  const organisation = /^group-organisation-(.+)$/.exec(id)?.[1]
  return organisation === undefined ? plainLabel : (reading.party(organisation)?.plainName ?? plainLabel)
}

/** A node in the words of residents, and without a boundary: a calm picture has no frames. */
const plainly = (site: Site, node: GraphNode): GraphNode => {
  const label = node.kind === 'group' ? labelOfGroup(site, node) : node.plainLabel
  return { ...node, plainLabel: startCapital(label), organisation: null }
}

/** A picture's graph, with what is drawn in the words of residents. */
export const pictureOf = (
  site: Site,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): FlowGraph<'resident'> => {
  const present = new Set(nodes.map(({ id }) => id))
  return {
    ...site.reading.graph,
    nodes: nodes.map((node) => plainly(site, node)),
    edges: edges.filter(({ from, to }) => present.has(from) && present.has(to)),
  }
}

const isCategory = (node: GraphNode): node is CategoryNode => node.kind === 'category'

/**
 * The picture of one service: you, the kinds of information in groups, the service, and everybody who is told.
 *
 * @param service the id of an activity.
 */
export const graphOfService = (site: Site, service: string): FlowGraph<'resident'> => {
  const { reading } = site
  const flows = [...tellingsOfService(reading, service), ...tellingsToService(reading, service)].map(({ flow }) => flow)
  const held = new Set(reading.activity(service)?.collects.map(({ category }) => category))
  const ends = new Set([service, ...flows.flatMap(({ from, to }) => [from, to])])
  const categories = reading.graph.nodes.filter((node) => isCategory(node) && held.has(node.id))
  const groups = groupGraph({ ...reading.graph, nodes: categories, edges: [] }).nodes
  const membersOf = (node: GraphNode) => (node.kind === 'group' ? node.members : [node.id])
  return pictureOf(
    site,
    [you(site), ...groups, ...reading.graph.nodes.filter(({ id }) => ends.has(id))],
    [
      ...groups.map((node) => link('describes', youId, node.id, membersOf(node))),
      ...groups.map((node) => link('collected-for', node.id, service, membersOf(node))),
      ...(groups.length === 0 ? [link('collected-for', youId, service, [])] : []),
      ...flows,
    ],
  )
}

/** How many services, and how many who are told, a picture shows one by one before it draws them as groups. */
const mostServices = 5
const mostTold = 9

/**
 * The picture of one kind of information: you, who holds it, and everybody who is told it or may be.
 *
 * @param category the id of a data category.
 */
export const graphOfCategory = (site: Site, category: string): FlowGraph<'resident'> => {
  const { reading } = site
  const holders = new Set<string>(holdersOf(reading, category).map(({ id }) => id))
  const flows = [...holders]
    .flatMap((id) => tellingsOfService(reading, id))
    .filter(({ kind, categories }) => kind !== 'anonymous' && categories.includes(category))
    .map(({ flow }) => flow)
  const ends = new Set([category, ...holders, ...flows.flatMap(({ from, to }) => [from, to])])
  const nodes = reading.graph.nodes.filter(({ id }) => ends.has(id))
  const told = nodes.filter((node) => node.kind === 'party')
  const open = [
    ...groupIds(nodes.filter(isCategory), ({ group }) => `group-category-${group}`),
    ...(holders.size > mostServices
      ? []
      : groupIds(
          nodes.filter((node): node is ActivityNode => node.kind === 'activity'),
          ({ organisation, controller }) => `group-organisation-${organisation ?? controller}`,
        )),
    ...(told.length > mostTold ? [] : groupIds(told, ({ partyKind }) => `group-recipient-${partyKind}`)),
  ]
  const links = [...holders].map((id) => link('collected-for', category, id, [category]))
  const grouped = groupGraph({ ...reading.graph, nodes, edges: [...links, ...flows] }, { open })
  return pictureOf(
    site,
    [you(site), ...grouped.nodes],
    [link('describes', youId, category, [category]), ...grouped.edges],
  )
}

const groupIds = <Node>(nodes: readonly Node[], id: (node: Node) => string): string[] => [...new Set(nodes.map(id))]
