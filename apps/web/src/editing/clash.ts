import type { RegisterRecord } from '@sharemap/register'
import type { SeenConflict } from './edit-answer.ts'
import type { EntrySummary } from './entry-summary.ts'

/** What is told of a change that somebody else made. */
export type ChangeSince = Pick<EntrySummary, 'number' | 'at' | 'whoName' | 'why'>

/** One record that two people changed: as it was when the one began, as they would have it, and as the other left it. */
export interface Clash {
  readonly record: string
  readonly seen: RegisterRecord | null
  /** Null where it was to be removed. */
  readonly mine: RegisterRecord | null
  /** Null where it was removed since. */
  readonly theirs: RegisterRecord | null
  /** The changes since, the latest first. */
  readonly since: readonly ChangeSince[]
}

/** A field that is not the same on both sides, and who changed it. */
export interface ClashingField {
  readonly field: string
  readonly seen: unknown
  readonly mine: unknown
  readonly theirs: unknown
  readonly changedBy: 'me' | 'them' | 'both'
}

export type Side = 'mine' | 'theirs'

/** Counted and never decided by anybody. */
const counted = new Set(['id', 'version'])

type Fields = Readonly<Record<string, unknown>>

/** Whether two values of the register are the same: plain data, whose keys stand in the order of the schema. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Finds the fields in which my record and theirs differ.
 *
 * @param clash both sides of one record.
 * @returns a field for each difference, in the record's own order; none where a side has no record.
 */
export const clashingFields = ({ seen, mine, theirs }: Clash): ClashingField[] => {
  if (mine === null || theirs === null) return []
  const [before, here, there] = [(seen ?? {}) as Fields, mine as unknown as Fields, theirs as unknown as Fields]
  return [...new Set([...Object.keys(here), ...Object.keys(there)])].flatMap((field): ClashingField[] => {
    if (counted.has(field) || isSame(here[field], there[field])) return []
    const byMe = !isSame(before[field], here[field])
    const byThem = !isSame(before[field], there[field])
    const values = { field, seen: before[field], mine: here[field], theirs: there[field] }
    return [{ ...values, changedBy: byMe && byThem ? 'both' : byMe ? 'me' : 'them' }]
  })
}

/** Which side a field takes: the one chosen, or else mine where I changed it. */
const sideOf = ({ field, changedBy }: ClashingField, chosen: ReadonlyMap<string, Side>): Side =>
  changedBy === 'them' ? 'theirs' : (chosen.get(field) ?? 'mine')

/**
 * Puts both sides together: what they alone changed is theirs, what I alone changed is mine unless I let it go, and
 * what both changed is as chosen, mine unless I say otherwise.
 *
 * @param clash both sides of one record.
 * @param chosen the side of each field that was chosen.
 * @returns the record on top of theirs, with their version; null where either side has none.
 */
export const settleClash = (clash: Clash, chosen: ReadonlyMap<string, Side>): RegisterRecord | null => {
  if (clash.mine === null || clash.theirs === null) return null
  const settled: Record<string, unknown> = { ...clash.theirs }
  for (const field of clashingFields(clash)) {
    if (sideOf(field, chosen) === 'theirs') continue
    if (field.mine === undefined) delete settled[field.field]
    else settled[field.field] = field.mine
  }
  return settled as unknown as RegisterRecord
}

/**
 * The clashes that a refused list of edits tells of, one a record.
 *
 * @param conflicts what the server answered.
 * @param mineOf gives the record as the editor would have it; null where it was to be removed.
 */
export const clashesOf = (
  conflicts: readonly SeenConflict[],
  mineOf: (record: string) => RegisterRecord | null,
): Clash[] => {
  const byRecord = new Map(conflicts.map((conflict) => [conflict.record, conflict]))
  return [...byRecord.values()].map(({ record, seenRecord, current, since }) => ({
    record,
    seen: seenRecord,
    mine: mineOf(record),
    theirs: current,
    since,
  }))
}
