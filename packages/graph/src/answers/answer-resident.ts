import { type IsoDate, type LawfulBasisCode, rights, rightsFor } from '@sharemap/law'
import type { Contact } from '@sharemap/register'
import type { FlowGraph } from '../flow-graph.ts'
import { type AnyActivity, type AnyRegister, orNull } from '../register-view.ts'
import { counted, type FlowSummary, type Named, openReading, type Reading } from './flow-summary.ts'

/** A right of a person, worked out from the lawful bases of the activity's purposes. */
export interface ResidentRight {
  readonly right: string
  readonly name: string
  readonly applies: 'yes' | 'no' | 'normally-not' | 'conditional' | 'not-known'
  readonly why: string
}

/** How long something is kept, in words; null where nobody says. */
export interface ResidentRetention {
  readonly says: string
  readonly exception: string | null
}

/** What one activity means for the person whose data it is. */
export interface ResidentActivity {
  readonly activity: Named
  readonly organisation: Named
  readonly held: readonly Named[]
  readonly why: readonly { readonly purpose: string; readonly bases: readonly string[] | null }[]
  readonly seenBy: readonly FlowSummary[]
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

const basesOf = (activity: AnyActivity): LawfulBasisCode[] => [
  ...new Set(
    activity.purposes.flatMap((purpose) =>
      (orNull<{ code: LawfulBasisCode }[]>(purpose.article6) ?? []).map(({ code }) => code),
    ),
  ),
]

const weight = { yes: 0, conditional: 1, 'normally-not': 2, no: 3 } as const

/** The best that any of the stated bases gives; where none is stated, nobody can tell what depends on the basis. */
const rightsOf = (activity: AnyActivity, asAt: IsoDate): ResidentRight[] => {
  const bases = basesOf(activity)
  const given = (bases.length > 0 ? bases : (['6(1)(a)', '6(1)(c)', '6(1)(e)', '6(1)(f)'] as const)).map((basis) =>
    rightsFor(basis, asAt),
  )
  const codes = [...new Set(given.flat().map(({ right }) => right))]
  return codes.map((code): ResidentRight => {
    const answers = given
      .flatMap((list) => list.filter(({ right }) => right === code))
      .sort((a, b) => weight[a.applies] - weight[b.applies])
    const best = answers[0]
    const name = rights.find((right) => right.code === code)?.plainName ?? code
    const agree = new Set(answers.map(({ applies }) => applies)).size === 1
    if (best === undefined || (bases.length === 0 && !agree)) {
      return {
        right: code,
        name,
        applies: 'not-known',
        why: 'It depends on the lawful basis, and the notice states none.',
      }
    }
    return { right: code, name, applies: best.applies, why: best.why }
  })
}

const retentionOf = (register: AnyRegister, activity: AnyActivity): ResidentRetention[] | null => {
  const ids = orNull<string[]>(activity.retention)
  if (ids === null) return null
  return register.retentionRules
    .filter(({ id }) => ids.includes(id))
    .map(({ plainName, exception }) => ({ says: plainName, exception }))
}

const leavesUkOf = (flows: readonly FlowSummary[]): ResidentActivity['leavesUk'] => {
  if (flows.some((flow) => flow.leavesUk === 'yes')) return 'yes'
  return flows.length > 0 && flows.every((flow) => flow.leavesUk === 'no') ? 'no' : 'not-stated'
}

const unsaidOf = (activity: AnyActivity, flows: readonly FlowSummary[]): string[] => [
  ...(basesOf(activity).length === 0 ? ['It does not say which lawful reason it relies on.'] : []),
  ...(activity.retention.state === 'not-stated' ? ['It does not say how long it keeps the information.'] : []),
  ...(flows.some((flow) => flow.telling === 'may-be-told')
    ? ['It does not say which information goes to everyone it tells.']
    : []),
  ...(leavesUkOf(flows) === 'not-stated' ? ['It does not say whether the information stays in the UK.'] : []),
  ...(activity.automatedDecisions.state === 'not-stated'
    ? ['It does not say whether a computer alone makes decisions.']
    : []),
  ...(activity.collects.length === 0 ? ['It does not say which information it holds for this.'] : []),
]

const answerActivity = (
  { register, flows, name, summarise, graph }: Reading,
  activity: AnyActivity,
): ResidentActivity => {
  const seenBy = flows.filter((flow) => flow.activity === activity.id && flow.to !== activity.id).map(summarise)
  const notices = register.notices.filter((notice) => notice.activities.includes(activity.id))
  return {
    activity: { id: activity.id, name: activity.plainName },
    organisation: name(activity.controller),
    held: activity.collects.map(({ category }) => name(category)),
    why: activity.purposes.map((purpose) => ({
      purpose: purpose.plainName,
      bases: orNull<{ code: string }[]>(purpose.article6)?.map(({ code }) => code) ?? null,
    })),
    seenBy,
    keptFor: retentionOf(register, activity),
    leavesUk: leavesUkOf(seenBy),
    rights: rightsOf(activity, graph.asAt),
    notices: notices.map(({ id, title }) => ({ id, name: title })),
    contacts: notices.flatMap((notice) => notice.tells.contacts),
    complaints: notices.flatMap((notice) => notice.tells.complaintRoutes.map(({ to, says }) => ({ to, says }))),
    unsaid: unsaidOf(activity, seenBy),
  }
}

const asks = (wanted: readonly string[] | undefined, values: readonly string[]) =>
  wanted === undefined || wanted.length === 0 || values.some((value) => wanted.includes(value))

/**
 * Question 10: I use these services: what do you hold, who sees it, why, for how long, and what can I do about it?
 *
 * @param register the register that the graph was built from.
 * @param graph its graph; rights are those of its date.
 * @param question which organisations, activities or groups of people.
 */
export const answerResident = (register: AnyRegister, graph: FlowGraph, question: ResidentQuestion): ResidentAnswer => {
  const reading = openReading(register, graph)
  const drawn = new Set(graph.nodes.map((node) => node.id))
  const activities = (register.activities as AnyActivity[])
    .filter(
      (activity) =>
        drawn.has(activity.id) &&
        asks(question.organisation, [activity.controller, activity.runBy ?? '']) &&
        asks(question.activity, [activity.id]) &&
        asks(question.subjectGroup, activity.subjectGroups),
    )
    .map((activity) => answerActivity(reading, activity))
  const seers = new Set(activities.flatMap((activity) => activity.seenBy.map((flow) => flow.to.id))).size
  const held = new Set(activities.flatMap((activity) => activity.held.map(({ id }) => id))).size
  return {
    asAt: graph.asAt,
    summary: `${counted(activities.length, 'service or activity', 'services and activities')}: ${counted(held, 'kind')} of information held, ${counted(seers, 'recipient')} who may see some of it.`,
    activities,
  }
}
