import type { RegisterRecord } from '@sharemap/register'

/** What an entry of a list is known by when it moves or is changed. */
const keyOf = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item)
  const { id, category, party, code, authority } = item as Readonly<Record<string, unknown>>
  const key = id ?? category ?? party ?? code ?? authority
  return JSON.stringify(key === undefined ? item : key)
}

/** The list at a field, also where it stands in a stated answer. */
const listAt = (record: RegisterRecord, field: string): readonly unknown[] | undefined => {
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field]
  if (Array.isArray(value)) return value
  const stated = typeof value === 'object' && value !== null && 'value' in value ? value.value : undefined
  return Array.isArray(stated) ? stated : undefined
}

/** Where evidence points after the lists of its record have changed; undefined where what it was about is gone. */
const movedField = (field: string, before: RegisterRecord, after: RegisterRecord): string | undefined => {
  const steps = field.split('.')
  const place = steps.findIndex((step) => /^\d+$/.test(step))
  // `aliases.0`, or `retention.value.0` inside a stated answer.
  if (place < 1 || place > 2) return field
  const [was, is] = [listAt(before, steps[0] as string), listAt(after, steps[0] as string)]
  const item = was?.[Number(steps[place])]
  if (was === undefined || is === undefined || item === undefined) return field
  const key = keyOf(item)
  const now = is.findIndex((other) => keyOf(other) === key)
  if (now !== -1) return steps.with(place, String(now)).join('.')
  // An entry that has no key of its own and stands where it stood was changed in its place.
  return is.length === was.length ? field : undefined
}

/**
 * Lets evidence follow the entries of lists that it points at by their position: an entry above that is taken out moves
 * it up, and what was about an entry that is gone goes with it.
 *
 * @param before the record as it was.
 * @param after the record as it is to be; evidence that was added since is left as it is.
 */
export const realignEvidence = (before: RegisterRecord, after: RegisterRecord): RegisterRecord => {
  const known = new Set(before.evidence.map(({ field }) => field))
  const evidence = after.evidence.flatMap((item) => {
    if (item.field === null || !known.has(item.field)) return [item]
    const field = movedField(item.field, before, after)
    return field === undefined ? [] : [field === item.field ? item : { ...item, field }]
  })
  const isSame = evidence.length === after.evidence.length && evidence.every((item, at) => item === after.evidence[at])
  return isSame ? after : { ...after, evidence }
}
