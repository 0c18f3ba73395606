import { type BreachDuty, breachDuties, isInForce, regulatorAt } from '@sharemap/law'
import type { FlowGraph } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { type AnyParty, type AnyRegister, byId, organisationOf, orNull } from '../register-view.ts'
import { joinWords } from '../sentences/join-words.ts'
import { type EndsOfBody, endsOfBody } from './ends-of-body.ts'
import { counted, type Named, openReading, uniqueNamed } from './flow-summary.ts'
import { gatherTouched, onwardFrom, type Touched } from './touched.ts'

/** One thing that the report to the regulator must hold, and what the register knows of it. */
export interface BreachReportItem {
  readonly asks: string
  /** What the register knows; null where only those who deal with the breach can say. */
  readonly known: string | null
  readonly source: string
}

export interface ImpactOfBreach {
  readonly kind: 'breach'
  readonly subject: Named
  readonly summary: string
  readonly touched: Touched
  /** Bodies that the activities concerned tell otherwise than through the subject: they may hold the same data. */
  readonly alsoGetData: readonly Named[]
  /** What the law asks, as at the graph's date; the clock of Art 33 is 72 hours from becoming aware. */
  readonly duties: readonly Pick<BreachDuty, 'code' | 'name' | 'who' | 'when' | 'withinHours' | 'source'>[]
  /** A draft of what the report to the regulator must hold. */
  readonly report: readonly BreachReportItem[]
  readonly regulator: { readonly name: string; readonly telephone: string; readonly website: string }
}

const listed = (items: readonly Named[], none: string) =>
  items.length === 0 ? none : joinWords(items.map(({ name }) => name))

/** What UK GDPR Art 33(3) asks of the report, filled as far as the register goes. */
const draftReport = (touched: Touched): BreachReportItem[] => {
  const officers = touched.contacts.filter(({ contact }) => contact.role === 'data-protection-officer')
  const reach = officers.map(({ body, contact }) => {
    // Some officers are named together with their body.
    const named = contact.name.includes(body.name) ? [contact.name] : [contact.name, body.name]
    return [...named, contact.email, ...contact.telephones].filter((part) => part !== null).join(', ')
  })
  const said = `Said to be there: ${listed(touched.categories, 'none')}.`
  const may = `May be there: ${listed(touched.categoriesThatMayBe, 'none')}.`
  const item = (part: string, asks: string, known: string | null) => ({
    asks,
    known,
    source: `UK GDPR Art 33(3)(${part})`,
  })
  return [
    item('a', 'What happened.', null),
    item('a', 'Whose data it is.', listed(touched.subjectGroups, 'Nobody has said whose data it is.')),
    item('a', 'About how many people, and how many records.', null),
    item('a', 'What kinds of data.', `${said} ${may}`),
    item('b', 'The data protection officer, or whom else to ask.', reach.length === 0 ? null : reach.join('; ')),
    item('c', 'What is likely to follow for the people concerned.', null),
    item('d', 'What was done, or is proposed, to mend it and to lessen the harm.', null),
  ]
}

/**
 * Question 4: if this supplier, recipient or system is breached, what is touched and whom do we call?
 *
 * Of a system, and of a body's own systems and activities, all data of the activities that use it may be there. Of a
 * body that is told, what it is told or may be told.
 *
 * @param register the register that the graph was built from.
 * @param graph its graph.
 * @param id a party or a system.
 * @throws RangeError where the register has neither of that id.
 */
export const impactOfBreach = (register: AnyRegister, graph: FlowGraph, id: string): ImpactOfBreach => {
  const reading = openReading(register, graph)
  const party = register.parties.find((record) => record.id === id)
  const system = register.systems.find((record) => record.id === id)
  const record = party ?? system
  if (record === undefined) throw new RangeError(`The register has no party or system "${id}"`)
  const provider = system === undefined ? null : orNull(system.provider)
  const ends: Omit<EndsOfBody, 'ids'> =
    party === undefined ? { activities: [], systems: [id] } : endsOfBody(reading.register, id)
  const keeping = reading.register.activities
    .filter((activity) => activity.systems.some((used) => ends.systems.includes(used)))
    .map((activity) => activity.id)
  const held = [...new Set([...ends.activities, ...keeping])]
  const holders = new Set([id, ...ends.systems, ...(provider === null ? [] : [provider])])
  const flows = reading.flows.filter((flow) => holders.has(flow.to) || ends.activities.includes(flow.to))
  const bodies = [party === undefined ? provider : id].flatMap((body) => (body === null ? [] : [reading.name(body)]))
  const parties = byId<AnyParty>(reading.register.parties)
  // A service or team of the body breached is a part of it, and no recipient (UK GDPR Art 4(9)).
  const isBeyond = (to: string) => !holders.has(to) && organisationOf(parties, to) !== id
  const onward = [id, ...ends.systems, ...ends.activities]
    .flatMap((end) => onwardFrom(graph, end))
    .filter((to) => isBeyond(to.id))
  const touched = gatherTouched(reading, flows, held, { held, onward, bodies })
  const concerned = new Set(touched.activities.map((activity) => activity.id))
  const goesOn = new Set(onward.map((to) => to.id))
  const others = reading.flows.filter(
    ({ activity, to }) =>
      concerned.has(activity) && !holders.has(to) && !goesOn.has(to) && nodeOf(graph, to)?.kind === 'party',
  )
  const regulator = regulatorAt(graph.asAt)
  const categories = touched.categories.length + touched.categoriesThatMayBe.length
  return {
    kind: 'breach',
    subject: { id: record.id, name: record.name },
    summary:
      touched.activities.length === 0
        ? `Nothing in the register says that ${record.name} holds any data.`
        : `A breach at ${record.name} would touch ${counted(touched.activities.length, 'activity', 'activities')} of ${counted(touched.organisations.length, 'organisation')}, and up to ${counted(categories, 'category', 'categories')} of data about ${counted(touched.subjectGroups.length, 'group')} of people. Unless a risk to people is unlikely, the regulator is told within 72 hours of becoming aware (Art 33).`,
    touched,
    alsoGetData: uniqueNamed(others.map((flow) => reading.name(flow.to))),
    duties: breachDuties
      .filter((duty) => isInForce(duty, graph.asAt))
      .map(({ code, name, who, when, withinHours, source }) => ({ code, name, who, when, withinHours, source })),
    report: draftReport(touched),
    regulator: { name: regulator.name, telephone: regulator.telephone, website: regulator.website },
  }
}
