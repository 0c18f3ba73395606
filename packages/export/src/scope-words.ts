import {
  type FlowFilter,
  type FlowFilterField,
  type FlowGraph,
  type FoundPaths,
  flowFilterFields,
  type NarrowedGraph,
  recipientsOfFlows,
  type TraceBetween,
} from '@sharemap/graph'
import { plainDate } from '@sharemap/law'
import { filterFieldWords, filterValueWords } from './filter-words.ts'
import type { ScopeChoice } from './scope-choice.ts'

/** What a page says about its own reach, in sentences. */
export interface ScopeWords {
  readonly title: string
  /** What was chosen, and how much that is. */
  readonly included: readonly string[]
  /** What the register holds and the page does not. Empty where nothing is left out. */
  readonly leftOut: readonly string[]
}

const labelIn = (graph: FlowGraph, id: string): string => {
  const node = graph.nodes.find((candidate) => candidate.id === id)
  if (node === undefined) return id
  return graph.audience === 'resident' ? node.plainLabel : node.label
}

const organisationIn = (graph: FlowGraph, id: string): string => {
  for (const node of graph.nodes) {
    if (node.kind !== 'activity' || node.organisation !== id) continue
    return graph.audience === 'resident' ? node.organisationPlainLabel : node.organisationLabel
  }
  return labelIn(graph, id)
}

const chosenFields = (filter: FlowFilter): [FlowFilterField, readonly string[]][] =>
  flowFilterFields.flatMap((field): [FlowFilterField, readonly string[]][] => {
    const values = filter[field]
    return values === undefined || values.length === 0 ? [] : [[field, values]]
  })

/** A flow by its ends: it has no name of its own. */
const flowIn = (graph: FlowGraph, id: string): string => {
  const flow = graph.edges.find((edge) => edge.kind === 'flow' && edge.flow === id)
  return flow === undefined ? id : `${labelIn(graph, flow.from)} to ${labelIn(graph, flow.to)}`
}

/** More single flows than this are counted, not named. */
const mostFlowsNamed = 5

const valueWords = (graph: FlowGraph, field: FlowFilterField, value: string): string =>
  field === 'organisation'
    ? organisationIn(graph, value)
    : filterValueWords(field, value, (id) => (field === 'flow' ? flowIn(graph, id) : labelIn(graph, id)))

const conditionWords = (graph: FlowGraph, field: FlowFilterField, values: readonly string[]): string =>
  field === 'flow' && values.length > mostFlowsNamed
    ? `${values.length} single flows.`
    : `${filterFieldWords[field]}: ${values.map((value) => valueWords(graph, field, value)).join(' or ')}.`

/** More activities than this are counted in a title, not named. */
const mostActivitiesInTitle = 3

/** Activities by the service that runs them where they are all that it runs, by their names, or by their number. */
const activitiesTitle = (whole: FlowGraph, ids: readonly string[]): string => {
  const all = whole.nodes.filter((node) => node.kind === 'activity')
  const chosen = all.filter(({ id }) => ids.includes(id))
  const [first] = chosen
  const service = (whole.audience === 'resident' ? first?.runByPlainLabel : first?.runByLabel) ?? null
  const isAllOfIt =
    chosen.every(({ runBy }) => runBy === first?.runBy) &&
    all.filter(({ runBy }) => runBy === first?.runBy).length === chosen.length
  if (chosen.length > 1 && service !== null && isAllOfIt) return service
  if (ids.length <= mostActivitiesInTitle) return ids.map((id) => labelIn(whole, id)).join(', ')
  const organisations = new Set(chosen.flatMap(({ organisation }) => organisation ?? []))
  return `${ids.length} activities of ${[...organisations].map((id) => organisationIn(whole, id)).join(', ')}`
}

const titleOf = (whole: FlowGraph, { filter, focus, trace }: ScopeChoice): string => {
  if (trace !== undefined) {
    const name = labelIn(whole, trace.start)
    if (trace.end !== undefined) return `How data gets from ${name} to ${labelIn(whole, trace.end)}`
    return trace.direction === 'down' ? `Where data goes from ${name}` : `Where the data of ${name} comes from`
  }
  if (focus !== undefined) return `${labelIn(whole, focus.id)} and what stands around it`
  const fields = chosenFields(filter ?? {})
  const [only] = fields
  if (only === undefined) return whole.title
  const [field, values] = only
  if (fields.length === 1 && field === 'activity') return activitiesTitle(whole, values)
  const names = values.map((value) => valueWords(whole, field, value)).join(', ')
  if (fields.length === 1 && field === 'organisation') return names
  if (fields.length === 1 && field === 'flow' && values.length === 1) return names
  if (fields.length === 1 && field === 'to') return `Flows to ${names}`
  return `${whole.title}: a part`
}

const hopWords = (hops: number | undefined) =>
  hops === undefined ? 'however far' : hops === 1 ? 'within one step' : `within ${hops} steps`

const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`

const tally = (graph: FlowGraph, kind: string) => graph.nodes.filter((node) => node.kind === kind).length
const flowsOf = (graph: FlowGraph) => graph.edges.filter((edge) => edge.kind === 'flow').length
const recipientsIn = (graph: FlowGraph) => recipientsOfFlows(graph.edges.filter((edge) => edge.kind === 'flow')).size

/** Whether a way between two records is all of the paths or one, and how many there are. */
const pathWords = (whole: FlowGraph, { start, end, depth, path }: TraceBetween, { paths, truncated }: FoundPaths) => {
  const way = `from ${labelIn(whole, start)} to ${labelIn(whole, end)}`
  const least = truncated ? 'at least ' : ''
  if (path !== undefined) return `Path ${path} of ${least}${paths.length} ${way}, the shortest first.`
  const within = depth === undefined ? '' : `, ${hopWords(depth)}`
  return truncated
    ? `The ${count(paths.length, 'shortest path', 'shortest paths')} ${way}${within}.`
    : `Every path ${way}${within}: ${count(paths.length, 'path', 'paths')}.`
}

/**
 * Says what a scope holds and what it leaves out.
 *
 * @param whole the graph of the whole register.
 * @param narrowed the part that was chosen.
 * @param choice how it was chosen.
 */
export const describeScope = (whole: FlowGraph, narrowed: NarrowedGraph, choice: ScopeChoice): ScopeWords => {
  const { graph, paths } = narrowed
  const { filter = {}, focus, trace } = choice
  const included = chosenFields(filter).map(([field, values]) => conditionWords(whole, field, values))
  if (focus !== undefined) included.push(`Around ${labelIn(whole, focus.id)}, ${hopWords(focus.hops)}.`)
  if (trace?.end !== undefined && paths !== null) {
    included.push(pathWords(whole, trace, paths))
  } else if (trace !== undefined && trace.end === undefined) {
    const way = trace.direction === 'down' ? 'Where data goes from' : 'Where data comes from before it is with'
    included.push(`${way} ${labelIn(whole, trace.start)}, ${hopWords(trace.depth)}.`)
  }
  if (included.length === 0) included.push('Everything in the register.')
  included.push(
    `${count(flowsOf(graph), 'flow', 'flows')} to ${count(recipientsIn(graph), 'recipient', 'recipients')}, ${count(tally(graph, 'activity'), 'activity', 'activities')}, ${count(tally(graph, 'category'), 'category of data', 'categories of data')}; in force on ${plainDate(choice.asAt)}.`,
  )
  const leftOut: string[] = []
  if (whole.audience === 'resident') leftOut.push('What the council has not published.')
  const [flows, all] = [flowsOf(graph), flowsOf(whole)]
  if (flows < all) leftOut.push(`${all - flows} of the register's ${count(all, 'flow', 'flows')}.`)
  const [activities, allActivities] = [tally(graph, 'activity'), tally(whole, 'activity')]
  if (activities < allActivities) {
    leftOut.push(`${allActivities - activities} of the register's ${count(allActivities, 'activity', 'activities')}.`)
  }
  if (paths?.truncated) leftOut.push('Further paths: there are more than were looked for.')
  return { title: titleOf(whole, choice), included, leftOut }
}
