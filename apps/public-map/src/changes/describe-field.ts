import { isUnpublished } from '../parts/unpublished.ts'
import type { Words } from '../words/english.ts'
import { startCapital } from '../words/join-words.ts'
import { type Entry, entriesOfField } from './entries-of-field.ts'

/** A record of the public register, of any kind. */
export type AnyFields = Readonly<Record<string, unknown>> & { readonly partlyWithheld?: readonly string[] | undefined }

/** A record as one publication holds it, with the names that stood in that publication. */
interface PublishedRecord {
  readonly record: AnyFields
  readonly nameOf: (id: string) => string
}

/**
 * Whether residents see less of a field than the council knows.
 *
 * @returns `whole` where it is not published at all, `part` where a part of it is, `no` where it is published as it is.
 */
export const hiddenOf = (record: AnyFields, field: string): 'whole' | 'part' | 'no' => {
  const value = record[field]
  if (typeof value === 'object' && value !== null && 'state' in value && value.state === 'withheld') return 'whole'
  return isUnpublished(record, field) ? 'part' : 'no'
}

const isOne = (entries: readonly Entry[]) => entries.length === 0 || entries.some(({ key }) => key === '')

/**
 * Says what became of a field, with what it held before and what it holds now.
 *
 * @param field the name of the field.
 * @param before the record as it was published last.
 * @param after the record as it is published now.
 * @returns a sentence such as "When it happens: was “you ask”, is now “you need help”." What residents are no longer
 * shown is not told, though it was published once: the sentence says that it is not shown.
 */
export const describeField = (field: string, before: PublishedRecord, after: PublishedRecord, words: Words): string => {
  const { change } = words
  const [was, now] = [before, after].map(({ record, nameOf }) =>
    entriesOfField(field, record[field], { nameOf, words }),
  ) as [readonly Entry[], readonly Entry[]]
  const [wasHidden, nowHidden] = [hiddenOf(before.record, field), hiddenOf(after.record, field)]
  const quoted = (entries: readonly Entry[]) => entries.map(({ text }) => change.quote(text)).join(', ')
  const orUnsaid = (entries: readonly Entry[]) => (entries.length === 0 ? change.unsaid : quoted(entries))
  const fresh = now.filter(({ key }) => was.every((entry) => entry.key !== key))

  const both = (): string[] => {
    if (quoted(was) === quoted(now)) return []
    if (isOne(was) || isOne(now)) return [change.wasIsNow(orUnsaid(was), orUnsaid(now))]
    const gone = was.filter(({ key }) => now.every((entry) => entry.key !== key))
    const other = now.flatMap((entry) => {
      const old = was.find(({ key }) => key === entry.key)
      return old === undefined || old.text === entry.text ? [] : [change.wasIsNow(quoted([old]), quoted([entry]))]
    })
    return [
      ...other,
      ...(fresh.length > 0 ? [change.nowAlso(quoted(fresh))] : []),
      ...(gone.length > 0 ? [change.noLonger(quoted(gone))] : []),
    ]
  }
  const parts = (): string[] => {
    if (nowHidden === 'whole') return [change.notShown]
    if (wasHidden === 'whole') return [change.wasIsNow(change.hidden, orUnsaid(now))]
    if (nowHidden === 'part') return [...(fresh.length > 0 ? [change.nowAlso(quoted(fresh))] : []), change.partNotShown]
    return [...both(), ...(wasHidden === 'part' ? [change.partWasNotShown] : [])]
  }
  const told = parts()
  const label = startCapital(change.fields[field] ?? change.otherField)
  return `${label}: ${told.length === 0 ? change.isDifferent : told.join('; ')}.`
}
