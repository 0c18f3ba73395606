import { fieldInWords } from './field-words.ts'
import type { FieldEdit } from './record-change.ts'
import { isSameValue } from './same-value.ts'
import { type NameOf, valueInWords } from './value-words.ts'

/**
 * The list in a value, also where it stands inside a said value; undefined where there is none. A list that a record
 * lacks is an empty one.
 */
const listIn = (value: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined
  return Array.isArray(value.value) ? value.value : undefined
}

const without = (list: readonly unknown[], other: readonly unknown[]) =>
  list.filter((item) => !other.some((candidate) => isSameValue(item, candidate)))

const hasId = (item: unknown): item is { id: string } => typeof item === 'object' && item !== null && 'id' in item

/** An entry with an id that is in both lists has changed; it was not taken out and put in. */
const changedEntries = (gone: readonly unknown[], added: readonly unknown[]) =>
  added.filter((item) => hasId(item) && gone.some((old) => hasId(old) && old.id === item.id))

const describeList = (field: string, before: readonly unknown[], after: readonly unknown[], nameOf: NameOf): string => {
  const [gone, added] = [without(before, after), without(after, before)]
  const changed = changedEntries(gone, added)
  const isChanged = (item: unknown) => changed.some((other) => hasId(item) && hasId(other) && item.id === other.id)
  const told = (verb: string, items: readonly unknown[]) =>
    items.length === 0 ? [] : [`${verb} ${valueInWords(items, nameOf)}`]
  const parts = [
    ...told(
      'added',
      added.filter((item) => !isChanged(item)),
    ),
    ...told(
      'removed',
      gone.filter((item) => !isChanged(item)),
    ),
    ...told('changed', changed),
  ]
  return parts.length === 0 ? `put ${field} in another order` : `${field}: ${parts.join('; ')}`
}

/** A status is a word of the register's own, and no quotation. */
const statusInWords = (status: unknown) => String(status).replaceAll('-', ' ')

/**
 * Says what became of a field.
 *
 * @param edit the field with what it held before and after.
 * @param nameOf gives the name of a record or purpose by its id, and the id where it has none.
 * @returns words for the middle of a sentence: `country: from "GB" to not said`; of a list, what came and what went.
 */
export const describeField = ({ path, before, after }: FieldEdit, nameOf: NameOf): string => {
  const field = fieldInWords(path, nameOf)
  const [earlier, later] = [listIn(before), listIn(after)]
  const isList = before !== undefined || after !== undefined
  if (isList && earlier !== undefined && later !== undefined) return describeList(field, earlier, later, nameOf)
  if (path === 'status') return `${field}: from ${statusInWords(before)} to ${statusInWords(after)}`
  return `${field}: from ${valueInWords(before, nameOf)} to ${valueInWords(after, nameOf)}`
}

/**
 * Makes a sentence of words.
 *
 * @param words words for the middle of a sentence.
 */
export const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
