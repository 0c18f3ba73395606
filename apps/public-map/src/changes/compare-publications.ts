import type { PublicRegister } from '@sharemap/register/public'
import type { Words } from '../words/english.ts'
import { startCapital } from '../words/join-words.ts'
import { type AnyFields, describeField } from './describe-field.ts'

/** One thing that is new, gone or different, in plain words. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed'
  /** The id of the record. */
  readonly record: string
  readonly sentence: string
  /** What is different, field by field; left out unless the record changed. */
  readonly details?: ChangedField[] | undefined
}

/** One field that is different, with what it held before and holds now. */
interface ChangedField {
  readonly field: string
  readonly sentence: string
}

type ListName = keyof Words['change']['lists']
type AnyRecord = PublicRegister[ListName][number]

const namesOf = (register: PublicRegister): ReadonlyMap<string, string> =>
  new Map(
    [
      ...register.parties,
      ...register.subjectGroups,
      ...register.dataCategories,
      ...register.systems,
      ...register.activities,
      ...register.activities.flatMap(({ purposes }) => purposes),
      ...register.transfers,
      ...register.agreements,
      ...register.retentionRules,
      ...register.notices,
    ].map(({ id, plainName }) => [id, plainName]),
  )

/** What a record is called: a flow by its ends, since its own name does not tell them. */
const nameOf = (record: AnyRecord, names: ReadonlyMap<string, string>, words: Words): string => {
  if (!('from' in record && 'to' in record)) return startCapital(record.plainName)
  const [from, to] = [record.from, record.to].map((id) => names.get(id) ?? id) as [string, string]
  return words.change.flow(from, startCapital(to), record.plainName)
}

const fieldsOf = (record: AnyRecord) => record as unknown as AnyFields

const fieldsThatDiffer = (before: AnyRecord, after: AnyRecord): string[] => {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  )
}

/**
 * What differs between two publications of the register, as sentences for residents.
 *
 * @param before the public register as it was published last.
 * @param after the public register to be published.
 * @returns the changes in the register's order: of each list first what is new and different, then what is gone.
 */
export const comparePublications = (before: PublicRegister, after: PublicRegister, words: Words): Change[] => {
  const { change } = words
  const [oldNames, newNames] = [namesOf(before), namesOf(after)]
  return (Object.keys(change.lists) as ListName[]).flatMap((list) => {
    const old = new Map((before[list] as readonly AnyRecord[]).map((record) => [record.id, record]))
    const kept = new Set<string>()
    const sentence = (kind: Change['kind'], name: string) => `${change.kinds[kind]}. ${change.lists[list]}: ${name}.`
    const now = (after[list] as readonly AnyRecord[]).flatMap((record): Change[] => {
      kept.add(record.id)
      const known = old.get(record.id)
      const name = nameOf(record, newNames, words)
      if (known === undefined) return [{ kind: 'added', record: record.id, sentence: sentence('added', name) }]
      const fields = fieldsThatDiffer(known, record)
      if (fields.length === 0) return []
      const [before, after] = [
        { record: fieldsOf(known), nameOf: (id: string) => oldNames.get(id) ?? id },
        { record: fieldsOf(record), nameOf: (id: string) => newNames.get(id) ?? id },
      ]
      const details = fields.map((field) => ({ field, sentence: describeField(field, before, after, words) }))
      return [{ kind: 'changed', record: record.id, sentence: sentence('changed', name), details }]
    })
    const gone = [...old.values()]
      .filter(({ id }) => !kept.has(id))
      .map((record): Change => {
        const name = nameOf(record, oldNames, words)
        return { kind: 'removed', record: record.id, sentence: sentence('removed', name) }
      })
    return [...now, ...gone]
  })
}
