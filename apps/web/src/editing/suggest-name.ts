import type { RegisterRecord } from '@sharemap/register'

/** Gives the name of a record of the register or of the draft; empty where there is none yet. */
export type NameOfRecord = (id: string) => string

/**
 * The name that a record would bear if nobody gave it one: a flow is called by its ends.
 *
 * @param record a record of a draft.
 * @param nameOf gives the names of others.
 * @returns the name; empty where nothing can be said yet.
 */
export const suggestName = (record: RegisterRecord, nameOf: NameOfRecord): string => {
  if (!('lawfulBases' in record)) return 'title' in record ? record.title.trim() : ''
  const [from, to] = [nameOf(record.from), nameOf(record.to)]
  return from === '' || to === '' ? '' : `${from} to ${to}`
}
