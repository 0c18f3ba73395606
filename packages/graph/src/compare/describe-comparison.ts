import { joinWords, toSentence } from '../sentences/join-words.ts'
import { bodyInSentence, thingInSentence } from '../sentences/name-in-sentence.ts'
import type { ComparedFact, Comparison } from './compare-parts.ts'
import { type ComparedAspect, comparedAspects } from './compared-aspect.ts'

/** What a side does in each aspect: the verb after one name, and after "both". */
const verbs: Record<ComparedAspect, readonly [one: string, both: string]> = {
  activities: ['carries out', 'carry out'],
  purposes: ['gives these purposes:', 'give these purposes:'],
  'subject-groups': ['holds data about', 'hold data about'],
  categories: ['collects', 'collect'],
  sources: ['gets data from', 'get data from'],
  recipients: ['tells', 'tell'],
  'lawful-bases': ['relies on', 'rely on'],
  conditions: ['relies on', 'rely on'],
  gateways: ['shares under', 'share under'],
  retention: ['sets how long it keeps', 'set how long they keep'],
  transfers: ['sends data abroad, to', 'send data abroad, to'],
  systems: ['uses', 'use'],
  rights: ['tells people of their rights:', 'tell people of their rights:'],
  complaints: ['says how to complain:', 'say how to complain:'],
  contacts: ['says whom to reach:', 'say whom to reach:'],
  unsaid: ['leaves unsaid:', 'leave unsaid:'],
}

/** What is compared, as a heading and before the name of a day. */
export const comparedAspectNames: Record<ComparedAspect, string> = {
  activities: 'Activities',
  purposes: 'Purposes',
  'subject-groups': 'Whose data',
  categories: 'Data collected',
  sources: 'Bodies that data comes from',
  recipients: 'Recipients',
  'lawful-bases': 'Lawful bases',
  conditions: 'Conditions for special category and offence data',
  gateways: 'Powers and gateways',
  retention: 'How long data is kept',
  transfers: 'Transfers out of the UK',
  systems: 'Systems',
  rights: 'Rights told',
  complaints: 'Ways to complain told',
  contacts: 'Contacts told',
  unsaid: 'What is left unsaid',
}

/** What each detail that may differ is called. */
export const comparedDetailNames: Readonly<Record<string, string>> = {
  bases: 'the lawful basis',
  from: 'where it comes from',
  gives: 'what is given',
  told: 'what is told',
  role: 'the role',
  statedFor: 'what it is stated for',
  keptFor: 'how long it is kept',
  standing: 'what it rests on',
  reach: 'how to reach them',
}

/** Names of bodies and of law stand in a sentence as they are; names of data, people and purposes lose their capital. */
const properNames: ReadonlySet<ComparedAspect> = new Set([
  'sources',
  'recipients',
  'transfers',
  'systems',
  'lawful-bases',
  'conditions',
  'gateways',
])

const listed = (words: readonly string[]) => (words.length === 0 ? 'nothing' : joinWords(words))

const differenceWords = ({ here, there }: Comparison, { name, differences }: ComparedFact): string => {
  const parts = differences.map(
    (difference) =>
      `${comparedDetailNames[difference.detail] ?? difference.detail} is ${listed(difference.here)} (${here.name}), but ${listed(difference.there)} (${there.name})`,
  )
  return toSentence(`${name}: ${parts.join('; ')}`)
}

/** The sentences of one aspect. */
export interface AspectInWords {
  readonly aspect: ComparedAspect
  readonly says: readonly string[]
}

/**
 * A comparison in plain English: for each aspect what both have, what one has alone, and what differs.
 *
 * @param comparison what `compareParts` found.
 * @returns the aspects of which there is something to say, in their order.
 */
export const describeComparison = (comparison: Comparison): AspectInWords[] => {
  const { here, there, facts } = comparison
  const isOfDays = here.kind === 'day' && there.kind === 'day'
  return comparedAspects.flatMap((aspect) => {
    const found = facts.filter((fact) => fact.aspect === aspect)
    const named = (outcome: ComparedFact['outcome']) =>
      found
        .filter((fact) => fact.outcome === outcome)
        .map(({ name }) => (properNames.has(aspect) ? bodyInSentence(name) : thingInSentence(name)))
    const [one, many] = verbs[aspect]
    const sentence = (names: readonly string[], who: string, verb: string) =>
      names.length === 0
        ? []
        : [
            toSentence(
              isOfDays ? `${comparedAspectNames[aspect]} ${who}: ${listed(names)}` : `${who} ${verb} ${listed(names)}`,
            ),
          ]
    const only = (name: string) => (isOfDays ? `on ${name} only` : `only ${name}`)
    const says = [
      ...sentence(named('both'), isOfDays ? 'on both days alike' : 'both', many),
      ...sentence(named('only-here'), only(here.name), one),
      ...sentence(named('only-there'), only(there.name), one),
      ...found.filter(({ outcome }) => outcome === 'changed').map((fact) => differenceWords(comparison, fact)),
    ]
    return says.length === 0 ? [] : [{ aspect, says }]
  })
}
