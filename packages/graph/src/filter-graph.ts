import type { FlowFilter, FlowFilterField } from './flow-filter.ts'
import type { Audience, CategoryNode, FlowEdge, FlowGraph, GraphNode } from './flow-graph.ts'
import { indexGraph } from './graph-index.ts'
import { subgraphOf } from './subgraph.ts'

/** What a filter needs to know of a graph beside a flow itself. */
interface FilterContext {
  readonly nodes: ReadonlyMap<string, GraphNode>
  /** Categories that each activity collects. */
  readonly collected: ReadonlyMap<string, ReadonlySet<string>>
  readonly subjects: ReadonlyMap<string, ReadonlySet<string>>
}

const gather = (pairs: Iterable<readonly [string, string]>) => {
  const sets = new Map<string, Set<string>>()
  for (const [key, value] of pairs) {
    const set = sets.get(key)
    if (set === undefined) sets.set(key, new Set([value]))
    else set.add(value)
  }
  return sets
}

const contexts = new WeakMap<FlowGraph, FilterContext>()

const contextOf = (graph: FlowGraph): FilterContext => {
  const known = contexts.get(graph)
  if (known !== undefined) return known
  const describes = graph.edges.filter((edge) => edge.kind === 'describes')
  const context: FilterContext = {
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    collected: gather(
      graph.edges.filter((edge) => edge.kind === 'collected-for').map((edge) => [edge.to, edge.from] as const),
    ),
    subjects: gather(describes.flatMap((edge) => edge.activities.map((activity) => [activity, edge.from] as const))),
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

type Test = (flow: FlowEdge, wanted: readonly string[], graph: FlowGraph) => boolean

const categoryNodes = (graph: FlowGraph, flow: FlowEdge): CategoryNode[] => {
  const { nodes } = contextOf(graph)
  return [...categoriesThatMayGo(graph, flow)]
    .map((id) => nodes.get(id))
    .filter((node): node is CategoryNode => node?.kind === 'category')
}

const someIn = (values: Iterable<string>, wanted: readonly string[]) =>
  [...values].some((value) => wanted.includes(value))

const organisationOfFlow = (graph: FlowGraph, flow: FlowEdge) =>
  contextOf(graph).nodes.get(flow.activity)?.organisation ?? null

const tests: Record<FlowFilterField, Test> = {
  organisation: (flow, wanted, graph) => wanted.includes(organisationOfFlow(graph, flow) ?? ''),
  activity: (flow, wanted) => wanted.includes(flow.activity),
  from: (flow, wanted) => wanted.includes(flow.from),
  to: (flow, wanted) => wanted.includes(flow.to),
  recipientKind: (flow, wanted, graph) => {
    const recipient = contextOf(graph).nodes.get(flow.to)
    return recipient?.kind === 'party' && wanted.includes(recipient.partyKind)
  },
  category: (flow, wanted, graph) => someIn(categoriesThatMayGo(graph, flow), wanted),
  categoryGroup: (flow, wanted, graph) =>
    someIn(
      categoryNodes(graph, flow).map((node) => node.group),
      wanted,
    ),
  subjectGroup: (flow, wanted, graph) => someIn(subjectGroupsOf(graph, flow), wanted),
  basis: (flow, wanted) => {
    const bases = basesOfFlow(flow)
    return someIn(bases.length === 0 ? ['not-stated'] : bases, wanted)
  },
  gateway: (flow, wanted) => wanted.includes(flow.gateway ?? 'not-stated'),
  sensitivity: (flow, wanted, graph) =>
    someIn(
      categoryNodes(graph, flow).map((node) => node.sensitivity),
      wanted,
    ),
  country: (flow, wanted) => wanted.includes(flow.country ?? 'not-stated'),
  leavesUk: (flow, wanted) => wanted.includes(flow.leavesUk),
  standing: (flow, wanted) => wanted.includes(flow.standing?.standing ?? (flow.leavesUk === 'no' ? 'no-transfer' : '')),
  certainty: (flow, wanted) => wanted.includes(flow.certainty),
}

/**
 * Whether a flow passes a filter.
 *
 * @param graph the graph that the flow is in.
 * @param flow an edge of a flow.
 * @param filter what to keep.
 */
export const flowMatches = (graph: FlowGraph, flow: FlowEdge, filter: FlowFilter): boolean =>
  (Object.entries(filter) as [FlowFilterField, readonly string[] | undefined][]).every(
    ([field, wanted]) => wanted === undefined || wanted.length === 0 || tests[field](flow, wanted, graph),
  )

/** Whether a filter keeps everything. */
export const isEmptyFilter = (filter: FlowFilter): boolean =>
  Object.values(filter).every((wanted) => wanted === undefined || wanted.length === 0)

/**
 * Keeps the flows that pass, and what belongs to them: their ends, their activities, the data and people that they are
 * or may be about, their systems, places and law. Without any condition everything stays, incomplete records included.
 *
 * @param graph any flow graph.
 * @param filter what to keep.
 * @returns a subgraph of the graph.
 */
export const filterGraph = <A extends Audience>(graph: FlowGraph<A>, filter: FlowFilter): FlowGraph<A> => {
  if (isEmptyFilter(filter)) return graph
  const flows = graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow' && flowMatches(graph, edge, filter))
  const activities = new Set(flows.map((flow) => flow.activity))
  for (const id of activitiesAskedFor(graph, filter)) activities.add(id)
  const nodes = new Set([...activities, ...flows.flatMap((flow) => [flow.from, flow.to])])
  const edges = new Set(flows.map((flow) => flow.id))
  const keep = (id: string, ...ends: string[]) => {
    edges.add(id)
    for (const end of ends) nodes.add(end)
  }
  const wantedCategories = keptCategories(graph, filter)
  const wantedGroups = filter.subjectGroup?.length ? new Set(filter.subjectGroup) : null
  const { edges: all } = indexGraph(graph)
  for (const edge of all) {
    if (edge.kind === 'flow' || edge.kind === 'bundle') continue
    if (!edge.activities.some((activity) => activities.has(activity))) continue
    if (edge.kind === 'collected-for' && wantedCategories(edge.from)) keep(edge.id, edge.from)
    if (edge.kind === 'describes' && wantedCategories(edge.to) && (wantedGroups?.has(edge.from) ?? true)) {
      keep(edge.id, edge.from, edge.to)
    }
    if (edge.kind === 'kept-in' || edge.kind === 'rests-on') keep(edge.id, edge.to)
  }
  const systems = new Set(all.filter((edge) => edge.kind === 'kept-in' && edges.has(edge.id)).map((edge) => edge.to))
  for (const edge of all) {
    if (edge.kind === 'provided-by' && systems.has(edge.from)) keep(edge.id, edge.to)
  }
  for (const edge of all) {
    if (edge.kind === 'located-in' && nodes.has(edge.from) && placeIsKept(edge.to, filter)) keep(edge.id, edge.to)
  }
  return subgraphOf(graph, nodes, edges)
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

const keptCategories = (graph: FlowGraph, { category, categoryGroup, sensitivity }: FlowFilter) => {
  const { nodes } = contextOf(graph)
  return (id: string) => {
    const node = nodes.get(id)
    if (node?.kind !== 'category') return false
    if (category?.length && !category.includes(id)) return false
    if (categoryGroup?.length && !categoryGroup.includes(node.group)) return false
    return !sensitivity?.length || sensitivity.includes(node.sensitivity)
  }
}

const placeIsKept = (place: string, { country }: FlowFilter) => {
  if (!country?.length) return true
  return country.some((code) =>
    code === 'not-stated' ? /not-(stated|named)$/.test(place) : place === `place-${code.toLowerCase()}`,
  )
}
