import type { RegisterRecord } from '@sharemap/register'
import { type Draft, recordsInUse } from './draft.ts'

const isBlank = (value: unknown) =>
  (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

/** A stated answer with nothing in it says no more than an unsaid one. */
const withoutBlanks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return value
  const fields = value as Readonly<Record<string, unknown>>
  if (fields.state === 'stated' && isBlank(fields.value)) return { state: 'not-stated' }
  if (fields.state === 'none' && isBlank(fields.reason)) return { state: 'not-stated' }
  return Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, withoutBlanks(inner)]))
}

/** What stands for a name until there is one. */
const nameless = '…'

const filled = (record: RegisterRecord): RegisterRecord => {
  const { name, plainName, ...rest } = withoutBlanks(record) as RegisterRecord
  const called = name.trim() === '' ? nameless : name
  return { ...rest, name: called, plainName: plainName.trim() === '' ? called : plainName } as RegisterRecord
}

/** A purpose that is half answered is looked at all the same, and an activity without any as one of which none is said. */
const filledPurposes = (record: RegisterRecord): RegisterRecord => {
  if (!('collects' in record)) return record
  const purposes =
    record.purposes.length > 0
      ? record.purposes
      : [
          {
            id: 'purpose-unsaved-1',
            name: '',
            plainName: '',
            article6: { state: 'not-stated' as const },
            dpvTerms: [],
          },
        ]
  return {
    ...record,
    purposes: purposes.map((purpose) => ({
      ...purpose,
      name: purpose.name.trim() === '' ? nameless : purpose.name,
      plainName: purpose.plainName.trim() === '' ? nameless : purpose.plainName,
    })),
  }
}

/**
 * Makes of a half-answered draft one that can be judged: what is blank counts as unsaid. It is for the rules alone and is
 * never saved.
 *
 * @param draft the draft.
 */
export const fillGaps = (draft: Draft): Draft => ({
  ...draft,
  records: Object.fromEntries(recordsInUse(draft).map((record) => [record.id, filledPurposes(filled(record))])),
})
