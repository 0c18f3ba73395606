import { z } from 'zod'
import { recordChangeSchema } from './record-change.ts'

/** Hashes a text with SHA-256, in hexadecimal. It is passed in, for this package knows no Node and no browser. */
export type HashText = (text: string) => string

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const moment = z.iso.datetime()

/** How a change came about: edited here, found in the file after somebody edited it elsewhere, or put back from a copy. */
export const entryKinds = ['edit', 'outside-edit', 'restore'] as const

/** One accepted change of the register: who, when, why and what, bound to all that came before by a hash. */
export const historyEntrySchema = z.strictObject({
  /** Counts from 1 without gaps. */
  number: z.int().min(1),
  kind: z.enum(entryKinds),
  /** The moment, in UTC. It never runs backwards. */
  at: moment,
  /** What the clock said, where it had gone back behind the entry before; null otherwise. */
  clock: moment.nullable(),
  who: z.string().min(1),
  why: z.string(),
  /** The number of the entry that this one undoes. */
  undoes: z.int().min(1).nullable(),
  changes: z.array(recordChangeSchema).min(1),
  /** The hash of the entry before; of the register's file, for the first. */
  previous: sha256,
  /** The SHA-256 of this entry as JSON, without this field and with its keys in this order. */
  hash: sha256,
})

export type HistoryEntry = z.infer<typeof historyEntrySchema>
export type EntryKind = HistoryEntry['kind']

/** What a new entry says, before it is bound to the entry before. */
export type EntryDraft = Pick<HistoryEntry, 'kind' | 'who' | 'why' | 'undoes' | 'changes'>

/** The end of a history: what the next entry is bound to. */
export interface HistoryEnd {
  readonly number: number
  /** The hash of the last entry; of the register's file, where there is none. */
  readonly hash: string
  /** The moment of the last entry; null where there is none. */
  readonly at: string | null
}

const hashOf = ({ hash: _, ...rest }: HistoryEntry, hash: HashText) => hash(JSON.stringify(rest))

/**
 * Binds a new entry to the history.
 *
 * @param draft what it says.
 * @param end the end of the history so far.
 * @param clock the moment as the clock has it, in UTC (`2026-11-22T09:30:00.000Z`). A clock that went back is not
 * believed: the entry takes the moment of the entry before, and says what the clock said.
 * @param hash SHA-256.
 */
export const sealEntry = (draft: EntryDraft, end: HistoryEnd, clock: string, hash: HashText): HistoryEntry => {
  const isBack = end.at !== null && clock < end.at
  const entry: HistoryEntry = {
    number: end.number + 1,
    kind: draft.kind,
    at: isBack && end.at !== null ? end.at : clock,
    clock: isBack ? clock : null,
    who: draft.who,
    why: draft.why,
    undoes: draft.undoes,
    changes: draft.changes,
    previous: end.hash,
    hash: '',
  }
  return { ...entry, hash: hashOf(entry, hash) }
}

/** Whether a chain holds, or the first entry at which it does not and why. */
export type ChainVerdict =
  | { readonly ok: true; readonly entries: number; readonly end: string }
  | { readonly ok: false; readonly number: number; readonly reason: string }

/**
 * Proves that no entry of a history was changed, left out, added or moved since it was written.
 *
 * @param anchor the hash that the first entry is bound to: of the register's file before it.
 * @param entries the entries, from the first.
 * @param hash SHA-256.
 */
export const verifyChain = (anchor: string, entries: readonly HistoryEntry[], hash: HashText): ChainVerdict => {
  let end: HistoryEnd = { number: 0, hash: anchor, at: null }
  for (const entry of entries) {
    const number = end.number + 1
    const broken = (reason: string): ChainVerdict => ({ ok: false, number, reason })
    if (entry.number !== number) return broken(`it bears the number ${entry.number}`)
    if (entry.previous !== end.hash) return broken('it does not follow from the entry before')
    if (entry.hash !== hashOf(entry, hash)) return broken('it was changed after it was written')
    if (end.at !== null && entry.at < end.at) return broken('it is dated before the entry before it')
    end = entry
  }
  return { ok: true, entries: entries.length, end: end.hash }
}
