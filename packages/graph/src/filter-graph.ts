import type { FlowFilter, FlowFilterField } from './flow-filter.ts'
import type {
  ActivityNode,
  Audience,
  CategoryNode,
  FlowEdge,
  FlowGraph,
  GraphNode,
  LinkEdge,
  LinkKind,
} from './flow-graph.ts'
import { placeId, placeOfFlow, unnamedPlaceAbroad, unsaidPlace } from './place.ts'
import { subgraphOf } from './subgraph.ts'

/** What a filter needs to know of a graph beside a flow itself. */
interface FilterContext {
  readonly nodes: ReadonlyMap<string, GraphNode>
  /** Categories that each activity collects. */
  readonly collected: ReadonlyMap<string, ReadonlySet<string>>
  readonly subjects: ReadonlyMap<string, ReadonlySet<string>>
}

const contexts = new WeakMap<FlowGraph, FilterContext>()

const contextOf = (graph: FlowGraph): FilterContext => {
  const known = contexts.get(graph)
  if (known !== undefined) return known
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const activities = graph.nodes.filter((node): node is ActivityNode => node.kind === 'activity')
  const context: FilterContext = {
    nodes,
    collected: new Map(activities.map(({ id, collects }) => [id, new Set(collects)])),
    subjects: new Map(activities.map(({ id, subjectGroups }) => [id, new Set(subjectGroups)])),
  }
  contexts.set(graph, context)
  return context
}

/**
 * The categories that a flow carries, or may carry: the stated ones; all that its activity collects where nobody says;
 * none where it carries nothing that identifies anyone.
 *
 * @param graph the graph that the flow is in.
 * @param flow an edge of a flow.
 */
export const categoriesThatMayGo = (graph: FlowGraph, flow: FlowEdge): ReadonlySet<string> => {
  if (flow.carried.state === 'stated') return new Set(flow.carried.categories)
  if (flow.carried.state === 'none') return new Set()
  return contextOf(graph).collected.get(flow.activity) ?? new Set()
}

/** The subject groups that a flow is about: the stated ones, else all of its activity's. */
export const subjectGroupsOf = (graph: FlowGraph, flow: FlowEdge): ReadonlySet<string> =>
  flow.subjectGroups !== null
    ? new Set(flow.subjectGroups)
    : (contextOf(graph).subjects.get(flow.activity) ?? new Set())

/** Every Art 6 code that anybody states for a flow: of its parties, else of the purposes that it serves. */
export const basesOfFlow = (flow: FlowEdge): readonly string[] => {
  const own = flow.bases.flatMap((basis) => basis.codes ?? [])
  return [...new Set([...own, ...(flow.purposeBases ?? [])])]
}

const categoryNodes = (graph: FlowGraph, flow: FlowEdge): CategoryNode[] => {
  const { nodes } = contextOf(graph)
  return [...categoriesThatMayGo(graph, flow)]
    .map((id) => nodes.get(id))
    .filter((node): node is CategoryNode => node?.kind === 'category')
}

const unsaidUnless = (values: readonly string[]): readonly string[] => (values.length === 0 ? ['not-stated'] : values)

const readers: Record<FlowFilterField, (flow: FlowEdge, graph: FlowGraph) => Iterable<string>> = {
  organisation: (flow, graph) => {
    const organisation = contextOf(graph).nodes.get(flow.activity)?.organisation
    return typeof organisation === 'string' ? [organisation] : []
  },
  activity: (flow) => [flow.activity],
  from: (flow) => [flow.from],
  to: (flow) => [flow.to],
  recipientKind: (flow, graph) => {
    const recipient = contextOf(graph).nodes.get(flow.to)
    return recipient?.kind === 'party' ? [recipient.partyKind] : []
  },
  category: (flow, graph) => categoriesThatMayGo(graph, flow),
  categoryGroup: (flow, graph) => categoryNodes(graph, flow).map((node) => node.group),
  subjectGroup: (flow, graph) => subjectGroupsOf(graph, flow),
  basis: (flow) => unsaidUnless(basesOfFlow(flow)),
  gateway: (flow) => [flow.gateway ?? 'not-stated'],
  sensitivity: (flow, graph) => categoryNodes(graph, flow).map((node) => node.sensitivity),
  country: (flow) => [flow.country ?? 'not-stated'],
  leavesUk: (flow) => [flow.leavesUk],
  standing: (flow) => [flow.standing?.standing ?? (flow.leavesUk === 'no' ? 'no-transfer' : 'cannot-tell')],
  certainty: (flow) => [flow.certainty],
  flow: ({ flow }) => [flow],
}

/**
 * The values of a filter's field under which a flow is kept: what a filter can be made of, and what is counted beside
 * it.
 *
 * @param graph the graph that the flow is in.
 * @param flow an edge of a flow.
 * @param field a field of the filter.
 */
export const flowValues = (graph: FlowGraph, flow: FlowEdge, field: FlowFilterField): ReadonlySet<string> =>
  new Set(readers[field](flow, graph))

/**
 * Whether a flow passes a filter.
 *
 * @param graph the graph that the flow is in.
 * @param flow an edge of a flow.
 * @param filter what to keep.
 */
export const flowMatches = (graph: FlowGraph, flow: FlowEdge, filter: FlowFilter): boolean =>
  (Object.entries(filter) as [FlowFilterField, readonly string[] | undefined][]).every(([field, wanted]) => {
    if (wanted === undefined || wanted.length === 0) return true
    const values = flowValues(graph, flow, field)
    return wanted.some((value) => values.has(value))
  })

/** Whether a filter keeps everything. */
export const isEmptyFilter = (filter: FlowFilter): boolean =>
  Object.values(filter).every((wanted) => wanted === undefined || wanted.length === 0)

/**
 * Keeps the flows that pass, and what belongs to them: their ends, their activities, the data and people that they are
 * or may be about, their systems and places, and the law that they and their activities' purposes rest on. Without any
 * condition everything stays, incomplete records included.
 *
 * @param graph any flow graph.
 * @param filter what to keep.
 * @param passes a further condition on a flow, of something that the graph does not know; none unless given.
 * @returns a subgraph of the graph.
 */
export const filterGraph = <A extends Audience>(
  graph: FlowGraph<A>,
  filter: FlowFilter,
  passes?: (flow: FlowEdge) => boolean,
): FlowGraph<A> => {
  if (isEmptyFilter(filter) && passes === undefined) return graph
  const flows = graph.edges.filter(
    (edge): edge is FlowEdge =>
      edge.kind === 'flow' && flowMatches(graph, edge, filter) && (passes === undefined || passes(edge)),
  )
  const activities = new Set(flows.map((flow) => flow.activity))
  if (passes === undefined) for (const id of activitiesAskedFor(graph, filter)) activities.add(id)
  const nodes = new Set([...activities, ...flows.flatMap((flow) => [flow.from, flow.to])])
  const edges = new Set(flows.map((flow) => flow.id))
  const wantedCategory = wantedCategories(graph, filter)
  const isCited = lawCited(graph, flows)
  const wantedGroup = (id: string) => !filter.subjectGroup?.length || filter.subjectGroup.includes(id)
  const wantedPlaces = new Set(flows.map((flow) => `${flow.to} ${placeOfFlow(flow)}`))
  for (const flow of flows) {
    // A flow may carry what its activity does not collect, and then no link would bring the category in.
    if (flow.carried.state === 'stated') for (const id of flow.carried.categories) if (wantedCategory(id)) nodes.add(id)
  }
  const isKept: Record<LinkKind, (edge: LinkEdge) => boolean> = {
    'collected-for': ({ from, to }) => activities.has(to) && wantedCategory(from),
    describes: ({ from, to }) => wantedGroup(from) && wantedCategory(to),
    'kept-in': ({ from }) => activities.has(from),
    'rests-on': ({ from, to }) => activities.has(from) && isCited(from, to),
    'provided-by': ({ from }) => nodes.has(from),
    'located-in': ({ from, to }) => {
      if (contextOf(graph).nodes.get(from)?.kind === 'party') return wantedPlaces.has(`${from} ${to}`)
      return nodes.has(from) && placeIsWanted(to, filter)
    },
  }
  const links = graph.edges.filter((edge): edge is LinkEdge => edge.kind !== 'flow' && edge.kind !== 'bundle')
  for (const pass of [
    ['collected-for', 'describes', 'kept-in', 'rests-on'],
    ['provided-by'],
    ['located-in'],
  ] as const) {
    for (const edge of links) {
      if (!pass.some((kind) => kind === edge.kind) || !isKept[edge.kind](edge)) continue
      if (edge.activities.length > 0 && !edge.activities.some((activity) => activities.has(activity))) continue
      edges.add(edge.id)
      nodes.add(edge.from)
      nodes.add(edge.to)
    }
  }
  const part = subgraphOf(graph, nodes, edges)
  // A part is asked the same of a flow as the whole: what a flow carries does not depend on which categories are shown.
  contexts.set(part, contextOf(graph))
  return part
}

/** Activities that the filter names stay even when none of their flows is left: a record without flows is a record. */
const activitiesAskedFor = (graph: FlowGraph, filter: FlowFilter): string[] => {
  const { organisation, activity, ...rest } = filter
  if (!isEmptyFilter(rest)) return []
  return graph.nodes
    .filter(
      (node) =>
        node.kind === 'activity' &&
        (organisation === undefined || organisation.length === 0 || organisation.includes(node.organisation ?? '')) &&
        (activity === undefined || activity.length === 0 || activity.includes(node.id)),
    )
    .map((node) => node.id)
}

/**
 * The categories to show beside the flows that passed: those that any one condition asked for. A flow that carries a
 * name and a diagnosis passes "name" and "special category" together, and both are then to be seen.
 */
const wantedCategories = (graph: FlowGraph, { category, categoryGroup, sensitivity }: FlowFilter) => {
  const { nodes } = contextOf(graph)
  const asksNothing = !category?.length && !categoryGroup?.length && !sensitivity?.length
  return (id: string) => {
    const node = nodes.get(id)
    if (node?.kind !== 'category') return false
    if (asksNothing) return true
    return Boolean(
      category?.includes(id) || categoryGroup?.includes(node.group) || sensitivity?.includes(node.sensitivity),
    )
  }
}

/** What a flow or a purpose cites a node of the law by. */
const citedAs = (node: GraphNode | undefined): string | undefined => {
  if (node?.kind === 'lawful-basis') return node.code
  return node?.kind === 'gateway' ? (node.code ?? node.aliases[0]) : undefined
}

/**
 * Whether an activity rests on a law for its own purposes or for the flows that passed. In a graph the law of a flow
 * hangs on its activity: the powers of its other flows would read as those of the ones that passed.
 */
const lawCited = (graph: FlowGraph, flows: readonly FlowEdge[]) => {
  const { nodes } = contextOf(graph)
  const cited = new Set(
    flows.flatMap((flow) => [flow.gateway, ...basesOfFlow(flow)].map((law) => `${flow.activity} ${law}`)),
  )
  return (activity: string, law: string) => {
    const [own, code] = [nodes.get(activity), citedAs(nodes.get(law))]
    if (own?.kind !== 'activity' || code === undefined) return false
    return own.purposeBases.includes(code) || cited.has(`${activity} ${code}`)
  }
}

const placeIsWanted = (place: string, { country }: FlowFilter) =>
  !country?.length ||
  country.some((code) =>
    code === 'not-stated' ? place === unsaidPlace || place === unnamedPlaceAbroad : place === placeId(code),
  )
