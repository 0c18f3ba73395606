import type { RecordKind } from '@sharemap/register'

/** What of a new record is known from where it was begun. */
export interface NewRecordFrom {
  /** The record from which it goes or to which it belongs: an activity or a system for a flow. */
  readonly from?: string
}

/**
 * Where a record's form is, for a link of the router: `<Link {...editAddress('party-dwp', 'country')}>`.
 *
 * @param id the record's id.
 * @param field the field to go to, as a dotted path inside the record; none for the form's beginning.
 */
export const editAddress = (id: string, field?: string | null) =>
  ({ to: '/edit/$id', params: { id }, ...(field == null ? {} : { hash: field }) }) as const

/**
 * Where a new record is begun.
 *
 * @param kind what is to be added.
 * @param known what of it is known already.
 */
export const newAddress = (kind: RecordKind, { from }: NewRecordFrom = {}) =>
  ({ to: '/new/$kind', params: { kind }, search: { begunFrom: from } }) as const
