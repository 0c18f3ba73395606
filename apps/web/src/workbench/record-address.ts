import { kindOfIdentifier, type RecordKind } from '@sharemap/register'

/** The part of the address under which the records of a kind have their pages; other kinds have none of their own. */
export const recordFolders = {
  party: 'parties',
  'subject-group': 'subject-groups',
  category: 'categories',
  system: 'systems',
  activity: 'activities',
  flow: 'flows',
  transfer: 'transfers',
  agreement: 'agreements',
  notice: 'notices',
} as const satisfies Partial<Record<RecordKind, string>>

export type PagedKind = keyof typeof recordFolders
export type RecordFolder = (typeof recordFolders)[PagedKind]

export interface RecordAddress {
  readonly folder: RecordFolder
  readonly slug: string
}

/**
 * Where a record's own page is.
 *
 * @param id a record id such as `party-dwp`.
 * @returns the folder and the rest of the id (`parties`, `dwp`), or null where the kind has no pages.
 */
export const recordAddress = (id: string): RecordAddress | null => {
  const kind = kindOfIdentifier(id)
  if (kind === undefined || !(kind in recordFolders)) return null
  return { folder: recordFolders[kind as PagedKind], slug: id.slice(kind.length + 1) }
}

/**
 * Which record an address means.
 *
 * @param folder the part of the address that stands for the kind.
 * @param slug the part that stands for the record.
 * @returns the record's id and kind, or null where no kind has that folder.
 */
export const recordAtAddress = (
  folder: string,
  slug: string,
): { readonly kind: PagedKind; readonly id: string } | null => {
  const kind = (Object.keys(recordFolders) as PagedKind[]).find((known) => recordFolders[known] === folder)
  return kind === undefined ? null : { kind, id: `${kind}-${slug}` }
}
