import { type RecordKind, type Register, type RegisterRecord, recordListNames, recordLists } from '@sharemap/register'

/** The type of the records of each kind. */
export interface RecordOfKind {
  party: Register['parties'][number]
  'subject-group': Register['subjectGroups'][number]
  category: Register['dataCategories'][number]
  system: Register['systems'][number]
  activity: Register['activities'][number]
  flow: Register['flows'][number]
  transfer: Register['transfers'][number]
  agreement: Register['agreements'][number]
  retention: Register['retentionRules'][number]
  notice: Register['notices'][number]
}

/** A record with its kind. */
export type KnownRecord = {
  [Kind in RecordKind]: { readonly kind: Kind; readonly record: RecordOfKind[Kind] }
}[RecordKind]

/** Every record of a register by its id. */
export interface RecordIndex {
  readonly get: (id: string) => KnownRecord | undefined
  /** The record where it is of that kind. */
  readonly of: <Kind extends RecordKind>(kind: Kind, id: string | null) => RecordOfKind[Kind] | undefined
  /** The record's name; the id itself where no record has it. */
  readonly nameOf: (id: string) => string
  readonly all: () => Iterable<KnownRecord>
}

/**
 * Makes every record of a register findable by its id.
 *
 * @param register the council's register.
 */
export const indexRecords = (register: Register): RecordIndex => {
  const records = new Map<string, KnownRecord>()
  for (const list of recordListNames) {
    for (const record of register[list] as readonly RegisterRecord[]) {
      // The list decides the kind, so kind and record belong together; the compiler cannot follow a list by its name.
      records.set(record.id, { kind: recordLists[list], record } as KnownRecord)
    }
  }
  return {
    get: (id) => records.get(id),
    of: <Kind extends RecordKind>(kind: Kind, id: string | null) => {
      const known = id === null ? undefined : records.get(id)
      return known?.kind === kind ? (known.record as RecordOfKind[Kind]) : undefined
    },
    nameOf: (id) => records.get(id)?.record.name ?? id,
    all: () => records.values(),
  }
}
