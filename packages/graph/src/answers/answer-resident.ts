import type { IsoDate } from '@sharemap/law'
import type { Contact, DataSource } from '@sharemap/register'
import { subjectGroupsOf } from '../filter-graph.ts'
import type { FlowGraph } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { type AnyActivity, type AnyRegister, orNull } from '../register-view.ts'
import { counted, type FlowSummary, type Named, openReading, type Reading } from './flow-summary.ts'
import { type ResidentRight, rightsOfActivity } from './resident-rights.ts'

/** How long something is kept, in words. */
export interface ResidentRetention {
  readonly says: string
  readonly exception: string | null
}

/** A kind of information that is held, in a resident's words, and where it comes from. */
export interface ResidentHolding extends Named {
  readonly sources: readonly DataSource[]
}

/** What one activity means for the person whose data it is. */
export interface ResidentActivity {
  readonly activity: Named
  readonly organisation: Named
  readonly held: readonly ResidentHolding[]
  readonly why: readonly { readonly purpose: string; readonly bases: readonly string[] | null }[]
  readonly seenBy: readonly FlowSummary[]
  /** Null where nobody says. */
  readonly keptFor: readonly ResidentRetention[] | null
  readonly leavesUk: 'yes' | 'no' | 'not-stated'
  readonly rights: readonly ResidentRight[]
  readonly notices: readonly Named[]
  readonly contacts: readonly Contact[]
  readonly complaints: readonly { readonly to: 'controller' | 'regulator'; readonly says: string }[]
  /** What the notice leaves unsaid, each in a sentence. */
  readonly unsaid: readonly string[]
}

export interface ResidentAnswer {
  readonly asAt: IsoDate
  readonly summary: string
  readonly activities: readonly ResidentActivity[]
}

/** Whom the answer is for: values of one field are alternatives, fields together all hold; nothing asks for all. */
export interface ResidentQuestion {
  readonly organisation?: readonly string[] | undefined
  readonly activity?: readonly string[] | undefined
  readonly subjectGroup?: readonly string[] | undefined
}

const retentionOf = (register: AnyRegister, activity: AnyActivity): ResidentRetention[] | null => {
  const ids = orNull<string[]>(activity.retention)
  if (ids === null) return null
  return register.retentionRules
    .filter(({ id }) => ids.includes(id))
    .map(({ plainName, exception }) => ({ says: plainName, exception }))
}

const leavesUkOf = (flows: readonly FlowSummary[]): ResidentActivity['leavesUk'] => {
  const personal = flows.filter((flow) => flow.telling !== 'anonymous-only')
  if (personal.some((flow) => flow.leavesUk === 'yes')) return 'yes'
  return personal.length > 0 && personal.every((flow) => flow.leavesUk === 'no') ? 'no' : 'not-stated'
}

/** Whether a part of a field is known and not published, which is not the same as unsaid. */
const isWithheld = (activity: AnyActivity, field: string): boolean =>
  'partlyWithheld' in activity && activity.partlyWithheld?.includes(field) === true

const unsaidOf = (activity: AnyActivity, flows: readonly FlowSummary[]): string[] => {
  const withoutBasis = activity.purposes.filter(({ article6 }) => article6.state === 'not-stated').length
  const sentences: [boolean, string][] = [
    [withoutBasis === activity.purposes.length, 'It does not say which lawful reason it relies on.'],
    [
      withoutBasis > 0 && withoutBasis < activity.purposes.length,
      'It does not say which lawful reason it relies on for every purpose.',
    ],
    [activity.retention.state === 'not-stated', 'It does not say how long it keeps the information.'],
    [
      flows.some((flow) => flow.telling === 'may-be-told'),
      'It does not say which information goes to everyone it tells.',
    ],
    [leavesUkOf(flows) === 'not-stated', 'It does not say whether the information stays in the UK.'],
    [activity.automatedDecisions.state === 'not-stated', 'It does not say whether a computer alone makes decisions.'],
    [activity.givingData.state === 'not-stated', 'It does not say whether you must give the information.'],
    [
      activity.collects.length === 0 && !isWithheld(activity, 'collects'),
      'It does not say which information it holds for this.',
    ],
  ]
  return sentences.flatMap(([isUnsaid, sentence]) => (isUnsaid ? [sentence] : []))
}

const asks = (wanted: readonly string[] | undefined, values: Iterable<string>) =>
  wanted === undefined || wanted.length === 0 || [...values].some((value) => wanted.includes(value))

const answerActivity = (
  reading: Reading,
  activity: AnyActivity,
  { subjectGroup }: ResidentQuestion,
): ResidentActivity => {
  const { register, graph } = reading
  const plain = (id: string, name: string): Named => ({ id, name: nodeOf(graph, id)?.plainLabel ?? name })
  const controller = register.parties.find(({ id }) => id === activity.controller)
  const seenBy = reading.flows
    .filter((flow) => flow.activity === activity.id && flow.to !== activity.id)
    .filter((flow) => asks(subjectGroup, subjectGroupsOf(graph, flow)))
    .map(reading.summarise)
  const notices = register.notices.filter((notice) => notice.activities.includes(activity.id))
  return {
    activity: { id: activity.id, name: activity.plainName },
    organisation: { id: activity.controller, name: controller?.plainName ?? activity.controller },
    held: activity.collects.map(({ category, sources }) => ({
      ...plain(category, reading.name(category).name),
      sources,
    })),
    why: activity.purposes.map((purpose) => ({
      purpose: purpose.plainName,
      bases: orNull<{ code: string }[]>(purpose.article6)?.map(({ code }) => code) ?? null,
    })),
    seenBy,
    keptFor: retentionOf(register, activity),
    leavesUk: leavesUkOf(seenBy),
    rights: rightsOfActivity(activity, graph.asAt),
    notices: notices.map(({ id, title }) => ({ id, name: title })),
    contacts: notices.flatMap((notice) => notice.tells.contacts),
    complaints: notices.flatMap((notice) => notice.tells.complaintRoutes.map(({ to, says }) => ({ to, says }))),
    unsaid: unsaidOf(activity, seenBy),
  }
}

/**
 * Question 10: I use these services: what do you hold, who sees it, why, for how long, and what can I do about it?
 *
 * @param register the register that the graph was built from.
 * @param graph its graph; rights are those of its date.
 * @param question which organisations (as controller, as the service that does it, or as the body that they are a part
 *   of), activities or groups of people.
 */
export const answerResident = (register: AnyRegister, graph: FlowGraph, question: ResidentQuestion): ResidentAnswer => {
  const reading = openReading(register, graph, 'resident')
  const activities = (reading.register.activities as AnyActivity[])
    .filter((activity) => {
      const node = nodeOf(graph, activity.id)
      return (
        node !== undefined &&
        asks(question.organisation, [activity.controller, activity.runBy ?? '', node.organisation ?? '']) &&
        asks(question.activity, [activity.id]) &&
        asks(question.subjectGroup, activity.subjectGroups)
      )
    })
    .map((activity) => answerActivity(reading, activity, question))
  const seers = new Set(activities.flatMap((activity) => activity.seenBy.map((flow) => flow.to.id))).size
  const held = new Set(activities.flatMap((activity) => activity.held.map(({ id }) => id))).size
  return {
    asAt: graph.asAt,
    summary: `${counted(activities.length, 'service or activity', 'services and activities')}: ${counted(held, 'kind')} of information held, ${counted(seers, 'recipient')} who may see some of it.`,
    activities,
  }
}
