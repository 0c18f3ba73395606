import type { AnyActivity } from '@sharemap/graph'
import { joinWords } from '@sharemap/graph'
import type { FlowFacts } from '../facts/flow-facts.ts'
import { notStated } from '../facts/said-words.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import type { PackFacts } from './pack-facts.ts'

interface FlowQuestion {
  readonly what: string
  readonly isUnsaid: (facts: FlowFacts, pack: PackFacts) => boolean
}

/** Whether a flow carries, or may carry, a category of a sensitivity. */
const mayCarry = ({ number }: FlowFacts, { categories }: PackFacts, sensitivity: 'special' | 'criminal-offence') =>
  categories.some(
    ({ category, goesIn, mayGoIn }) =>
      category.sensitivity === sensitivity && (goesIn.includes(number) || mayGoIn.includes(number)),
  )

const hasNoBasis = ({ flow }: FlowFacts) => flow.lawfulBases.every(({ article6 }) => article6.state !== 'stated')

/** What a flow may leave unsaid. Each line is asked only where an answer is due. */
const flowQuestions: readonly FlowQuestion[] = [
  { what: 'Which data goes', isUnsaid: ({ flow }) => flow.categories.state === 'not-stated' },
  { what: 'Whose data it is', isUnsaid: ({ flow }) => flow.subjectGroups.state === 'not-stated' },
  { what: 'When it happens', isUnsaid: ({ flow }) => flow.trigger.state === 'not-stated' },
  { what: "The recipient's role", isUnsaid: ({ flow }) => flow.recipientRole === 'not-stated' },
  { what: 'The lawful basis of either party', isUnsaid: (facts) => hasNoBasis(facts) },
  { what: 'The power or gateway', isUnsaid: ({ flow }) => flow.gateway.state === 'not-stated' },
  {
    what: 'The condition for special category data, which goes or may go',
    isUnsaid: (facts, pack) =>
      facts.flow.article9.state === 'not-stated' &&
      facts.activity.article9.state === 'not-stated' &&
      mayCarry(facts, pack, 'special'),
  },
  {
    what: 'The authority for criminal offence data, which goes or may go',
    isUnsaid: (facts, pack) =>
      facts.flow.article10.state === 'not-stated' &&
      facts.activity.article10.state === 'not-stated' &&
      mayCarry(facts, pack, 'criminal-offence'),
  },
  { what: 'The agreement', isUnsaid: ({ flow }) => flow.agreement.state === 'not-stated' },
  { what: 'How it is sent', isUnsaid: ({ flow }) => flow.method.state === 'not-stated' },
  { what: 'How often', isUnsaid: ({ flow }) => flow.frequency.state === 'not-stated' },
  { what: 'Whether it leaves the UK', isUnsaid: ({ edge }) => edge.leavesUk === 'not-stated' },
  {
    what: 'What carries it out of the UK',
    isUnsaid: ({ edge, mechanism }) => edge.leavesUk === 'yes' && mechanism === notStated,
  },
]

const activityQuestions: readonly { readonly what: string; readonly isUnsaid: (activity: AnyActivity) => boolean }[] = [
  {
    what: 'The lawful basis of some or all purposes',
    isUnsaid: ({ purposes }) => purposes.some(({ article6 }) => article6.state === 'not-stated'),
  },
  { what: 'Whose data it is', isUnsaid: ({ subjectGroups }) => subjectGroups.length === 0 },
  { what: 'Which data it collects', isUnsaid: ({ collects }) => collects.length === 0 },
  {
    what: 'Where some of the data comes from',
    isUnsaid: ({ collects }) => collects.some(({ sources }) => sources.includes('not-stated')),
  },
  { what: 'In which systems it is kept', isUnsaid: ({ systems }) => systems.length === 0 },
  { what: 'How long it is kept', isUnsaid: ({ retention }) => retention.state === 'not-stated' },
  {
    what: 'Whether decisions are made by automated means',
    isUnsaid: ({ automatedDecisions }) => automatedDecisions.state === 'not-stated',
  },
  { what: 'Whether people must give the data', isUnsaid: ({ givingData }) => givingData.state === 'not-stated' },
  {
    what: 'How the data is protected',
    isUnsaid: (activity) => 'securityMeasures' in activity && activity.securityMeasures.state === 'not-stated',
  },
  {
    what: 'Whether an impact assessment was done before',
    isUnsaid: (activity) => 'dpia' in activity && activity.dpia.progress === 'not-stated',
  },
]

/** Fewer activities than this are named one by one. */
const fewActivities = 4

/** All, all but the few, or the names: whichever is the shortest to read. */
const whichActivities = (
  all: readonly AnyActivity[],
  unsaid: readonly AnyActivity[],
  names: PackFacts['names'],
): string => {
  const namesOf = (activities: readonly AnyActivity[]) => joinWords(activities.map(({ id }) => names.of(id)))
  if (all.length < fewActivities || unsaid.length <= all.length / 2) return namesOf(unsaid)
  const said = all.filter((activity) => !unsaid.includes(activity))
  return `any of the ${all.length} activities${said.length === 0 ? '' : ` but ${namesOf(said)}`}`
}

/**
 * Lists what nobody has said of a scope, with the flows or activities that each gap is about.
 *
 * @param pack the scope's facts.
 * @returns a sentence for each gap; empty where there is none.
 */
export const listUnknowns = (pack: PackFacts): string[] => {
  const { flows, activities, names } = pack
  const ofFlows = flowQuestions.flatMap(({ what, isUnsaid }) => {
    const unsaid = flows.filter((facts) => isUnsaid(facts, pack))
    if (unsaid.length === 0) return []
    const which =
      unsaid.length === flows.length
        ? flows.length === 1
          ? 'the one flow'
          : `any of the ${flows.length} flows`
        : `${unsaid.length === 1 ? 'flow' : 'flows'} ${numbersInWords(unsaid.map(({ number }) => number))}`
    return [`${what}: not stated for ${which}.`]
  })
  const ofActivities = activityQuestions.flatMap(({ what, isUnsaid }) => {
    const unsaid = activities.filter(isUnsaid)
    if (unsaid.length === 0) return []
    return [
      `${what}: not stated${activities.length === 1 ? '' : ` for ${whichActivities(activities, unsaid, names)}`}.`,
    ]
  })
  const unnamed = new Set(flows.filter(({ flow }) => flow.to.startsWith('party-')).map(({ flow }) => flow.to))
  const classes = pack.scope.register.parties.filter(
    ({ id, scope }) => unnamed.has(id) && scope === 'class-of-recipients',
  )
  const ofClasses =
    classes.length === 0
      ? []
      : [
          `Recipients given only as a class, so that nobody can tell which bodies they are: ${joinWords(classes.map(({ id }) => names.of(id)))}.`,
        ]
  const unhosted = pack.scope.register.systems.filter(
    ({ id, hostingLocations }) =>
      hostingLocations.state === 'not-stated' && activities.some(({ systems }) => systems.includes(id)),
  )
  const ofSystems =
    unhosted.length === 0
      ? []
      : [
          `Where data is kept, and so whether that is in the UK: not stated for ${joinWords(unhosted.map(({ id }) => names.of(id)))}.`,
        ]
  return [...ofFlows, ...ofActivities, ...ofSystems, ...ofClasses]
}
