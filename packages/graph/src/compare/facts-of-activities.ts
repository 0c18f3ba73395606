import {
  findEntry,
  offenceDataAuthorities,
  periodInWords,
  schedule1Paragraphs,
  specialCategoryConditions,
} from '@sharemap/law'
import type { DataSource, RetentionRule } from '@sharemap/register'
import { namedBasis } from '../answers/flow-summary.ts'
import { type AnyActivity, type AnyFlow, orNull } from '../register-view.ts'
import type { ComparedAspect, PartFact } from './compared-aspect.ts'
import type { RegisterPart } from './register-part.ts'

/** What stands where nobody says. */
export const unsaidWords = 'not stated'

const sourceWords: Record<DataSource, string> = {
  person: 'the person',
  referral: 'a referral',
  device: 'their device',
  camera: 'a camera',
  'other-body': 'another body',
  'made-by-us': 'made by the organisation itself',
  'not-stated': unsaidWords,
}

/** Something that nobody says, of some of the part at least. */
export const unsaidFact = (key: string, name: string): PartFact => ({
  aspect: 'unsaid',
  key,
  name,
  id: null,
  details: {},
})

/** How a basis is named: "Public task, Art 6(1)(e)". */
export const basisWords = (code: string): string => `${namedBasis(code).name}, Art ${code}`

const basisCodes = (article6: AnyActivity['purposes'][number]['article6']): readonly string[] =>
  orNull<{ code: string }[]>(article6)?.map(({ code }) => code) ?? []

const keptForWords = ({ keptFor }: Pick<RetentionRule, 'keptFor'>): string => {
  if (keptFor.state === 'without-end') return 'without end'
  if (keptFor.state === 'criterion') return keptFor.criterion
  const event = orNull<string>(keptFor.from)
  return `${periodInWords(keptFor.period)}${event === null ? '' : ` from when ${event}`}`
}

/** How long data is kept, by what the rule covers: two organisations' rules have no name in common. */
const retentionFacts = ({ reading, activities }: RegisterPart): PartFact[] =>
  activities.flatMap((activity): PartFact[] => {
    const ids = orNull<string[]>(activity.retention)
    if (ids === null) return [unsaidFact('retention', 'How long some data is kept')]
    const rules = (reading.register.retentionRules as RetentionRule[]).filter(({ id }) => ids.includes(id))
    return rules.flatMap((rule): PartFact[] => {
      const details = { keptFor: [keptForWords(rule)] }
      if (rule.categories.length > 0) {
        return rule.categories.map((id) => ({ aspect: 'retention', key: id, ...reading.name(id), details }))
      }
      return [{ aspect: 'retention', key: 'everything', name: 'Everything that is held', id: null, details }]
    })
  })

interface Conditions {
  readonly article9: AnyActivity['article9']
  readonly article10: AnyActivity['article10']
}

/**
 * The conditions for special category and criminal offence data that a record states.
 *
 * @param record an activity or a flow.
 */
export const conditionFacts = ({ article9, article10 }: Conditions): PartFact[] => {
  const fact = (key: string, name: string | undefined): PartFact[] =>
    name === undefined ? [] : [{ aspect: 'conditions', key, name, id: null, details: {} }]
  const schedule1 = (field: { state: string; value?: string }) => {
    const entry = findEntry(schedule1Paragraphs, orNull<string>(field) ?? '')
    return entry === undefined ? [] : fact(entry.code, `${entry.name} (${entry.source})`)
  }
  return [
    ...(orNull(article9) ?? []).flatMap((used) => {
      const entry = findEntry(specialCategoryConditions, used.code)
      return [...fact(used.code, entry && `${entry.name} (${entry.source})`), ...schedule1(used.schedule1)]
    }),
    ...(orNull(article10) ?? []).flatMap((used) => {
      const entry = findEntry(offenceDataAuthorities, used.authority)
      return [...fact(used.authority, entry && `${entry.name} (${entry.source})`), ...schedule1(used.schedule1)]
    }),
  ]
}

/**
 * What the activities of a part do, with what and whose data, why, for how long and in which systems.
 *
 * @param part a part of a register.
 */
export const factsOfActivities = (part: RegisterPart): PartFact[] => {
  const { reading, activities } = part
  const record = (aspect: ComparedAspect, id: string, details: PartFact['details'] = {}): PartFact => ({
    aspect,
    key: id,
    ...reading.name(id),
    details,
  })
  return [
    // That two activities are two is nothing found out about them.
    ...(part.kind === 'activity' ? [] : activities.map(({ id }) => record('activities', id))),
    ...activities.flatMap(({ purposes }) =>
      purposes.map(({ name, article6 }): PartFact => {
        const codes = basisCodes(article6)
        const bases = codes.length === 0 ? [unsaidWords] : codes.map(basisWords)
        return { aspect: 'purposes', key: name.toLowerCase(), name, id: null, details: { bases } }
      }),
    ),
    ...activities.flatMap(({ subjectGroups }) => subjectGroups.map((id) => record('subject-groups', id))),
    ...activities.flatMap(({ collects }) =>
      collects.map(({ category, sources }) =>
        record('categories', category, { from: sources.map((source) => sourceWords[source]) }),
      ),
    ),
    ...activities.flatMap(({ sourceParties }) => sourceParties.map((id) => record('sources', id))),
    ...activities.flatMap(({ purposes }) =>
      purposes.flatMap(({ article6 }) =>
        basisCodes(article6).map(
          (code): PartFact => ({
            aspect: 'lawful-bases',
            key: code,
            name: basisWords(code),
            id: null,
            details: { statedFor: ['its purposes'] },
          }),
        ),
      ),
    ),
    ...activities.flatMap(({ purposes }) =>
      purposes.some(({ article6 }) => article6.state === 'not-stated')
        ? [unsaidFact('basis', 'The lawful basis of some purposes')]
        : [],
    ),
    ...activities.flatMap(conditionFacts),
    ...retentionFacts(part),
    ...activities.flatMap(({ systems }) => systems.map((id) => record('systems', id))),
  ]
}

/** The flow records behind the edges of a part. */
export const flowRecordsOf = ({ reading, flows }: RegisterPart): AnyFlow[] => {
  const wanted = new Set(flows.map((flow) => flow.flow))
  return (reading.register.flows as AnyFlow[]).filter(({ id }) => wanted.has(id))
}
