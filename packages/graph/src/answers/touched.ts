import type { Contact, Notice } from '@sharemap/register'
import { categoriesThatMayGo, subjectGroupsOf } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { recipientsOfFlows } from '../recipients-of-flows.ts'
import type { AnyRegister } from '../register-view.ts'
import { traceFlows } from '../trace-flows.ts'
import { type FlowSummary, type Named, type Reading, uniqueNamed } from './flow-summary.ts'

/** A body to call, and how. */
export interface ContactOfBody {
  readonly body: Named
  readonly contact: Contact
}

/** What is touched when something is breached, falls or stops. */
export interface Touched {
  readonly activities: readonly Named[]
  readonly organisations: readonly Named[]
  readonly flows: readonly FlowSummary[]
  /** Categories that a source says are there. */
  readonly categories: readonly Named[]
  /** Categories that may be there, since nobody says which data goes. */
  readonly categoriesThatMayBe: readonly Named[]
  /** Of both lists, those that are special category or criminal offence data. */
  readonly sensitive: readonly Named[]
  readonly subjectGroups: readonly Named[]
  /** Parties and systems that the flows tell; of a breach, the bodies that the data goes on to from there. */
  readonly recipients: readonly Named[]
  readonly systems: readonly Named[]
  readonly notices: readonly Named[]
  readonly contacts: readonly ContactOfBody[]
}

/** The categories that flows and held data name, and those that nobody names but that may be among them. */
const categoriesOf = (graph: FlowGraph, flows: readonly FlowEdge[], held: readonly string[]) => {
  const stated = new Set(flows.flatMap((flow) => (flow.carried.state === 'stated' ? flow.carried.categories : [])))
  const may = new Set([
    ...held,
    ...flows.flatMap((flow) => (flow.carried.state === 'not-stated' ? [...categoriesThatMayGo(graph, flow)] : [])),
  ])
  return { stated: [...stated], may: [...may].filter((id) => !stated.has(id)) }
}

/** How to reach the bodies concerned: their own contacts, and those that their notices give. */
const contactsOf = (register: AnyRegister, bodies: readonly Named[], notices: readonly Named[]): ContactOfBody[] => {
  const own = bodies.flatMap((body) => {
    const party = register.parties.find(({ id }) => id === body.id)
    const [address] = party?.addresses ?? []
    // A body of which only an address is known is reached there.
    const byPost: Contact[] =
      party === undefined || address === undefined || party.contacts.length > 0
        ? []
        : [{ role: 'general', name: party.name, email: null, telephones: [], address, url: null, note: null }]
    return [...(party?.contacts ?? []), ...byPost].map((contact) => ({ body, contact }))
  })
  const ids = new Set(notices.map(({ id }) => id))
  const told = (register.notices as Notice[])
    .filter((notice) => ids.has(notice.id))
    .flatMap((notice) => {
      const publisher = register.parties.find(({ id }) => id === notice.publisher)
      const body = { id: notice.publisher, name: publisher?.name ?? notice.publisher }
      return notice.tells.contacts
        .filter((contact) => contact.role !== 'regulator')
        .map((contact) => ({ body, contact }))
    })
  const key = ({ body, contact }: ContactOfBody) =>
    [body.id, contact.name, contact.email, contact.telephones, contact.address].join('|')
  return [...new Map([...own, ...told].map((item) => [key(item), item])).values()]
}

/**
 * Gathers what flows and activities touch.
 *
 * @param reading the register and its graph.
 * @param flows the flows concerned.
 * @param alsoActivities activities concerned without a flow of theirs.
 * @param options.held activities all of whose data is concerned; `bodies` whom to call besides; `onward` whom the data
 *   goes on to, where that is asked rather than whom the flows tell.
 */
export const gatherTouched = (
  { register, graph, name, summarise }: Reading,
  flows: readonly FlowEdge[],
  alsoActivities: readonly string[],
  options: {
    readonly onward?: readonly Named[]
    readonly held?: readonly string[]
    readonly bodies?: readonly Named[]
  } = {},
): Touched => {
  const ids = [...new Set([...flows.map((flow) => flow.activity), ...alsoActivities])]
  const activities = register.activities.filter(({ id }) => ids.includes(id))
  const held = activities
    .filter(({ id }) => options.held?.includes(id))
    .flatMap(({ collects }) => collects.map(({ category }) => category))
  const { stated, may } = categoriesOf(graph, flows, held)
  const groups = [
    ...flows.flatMap((flow) => [...subjectGroupsOf(graph, flow)]),
    ...activities.filter(({ id }) => alsoActivities.includes(id)).flatMap(({ subjectGroups }) => subjectGroups),
  ]
  const organisations = uniqueNamed(activities.map(({ controller }) => name(controller)))
  const notices = uniqueNamed(
    (register.notices as Notice[]).filter((notice) => notice.activities.some((id) => ids.includes(id))),
  )
  const isSensitive = (id: string) => {
    const node = nodeOf(graph, id)
    return node?.kind === 'category' && node.sensitivity !== 'ordinary'
  }
  return {
    activities: uniqueNamed(activities),
    organisations,
    flows: flows.map(summarise),
    categories: uniqueNamed(stated.map(name)),
    categoriesThatMayBe: uniqueNamed(may.map(name)),
    sensitive: uniqueNamed([...stated, ...may].filter(isSensitive).map(name)),
    subjectGroups: uniqueNamed(groups.map(name)),
    recipients: uniqueNamed(options.onward ?? [...recipientsOfFlows(flows)].map(name)),
    systems: uniqueNamed(activities.flatMap(({ systems }) => systems.map(name))),
    notices,
    contacts: contactsOf(register, uniqueNamed([...organisations, ...(options.bodies ?? [])]), notices),
  }
}

/** Bodies that data goes on to from a node, at any remove. */
export const onwardFrom = (graph: FlowGraph, id: string): Named[] =>
  nodeOf(graph, id) === undefined
    ? []
    : traceFlows(graph, id, { direction: 'down' })
        .graph.nodes.filter((node) => node.kind === 'party' && node.id !== id)
        .map((node) => ({ id: node.id, name: node.label }))
