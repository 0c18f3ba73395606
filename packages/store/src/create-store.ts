import {
  type AppliedEdits,
  applyEdits,
  changedRecordId,
  type EditConflict,
  type EntryKind,
  type HistoryEnd,
  type HistoryEntry,
  type Register,
  recordAt,
  sealEntry,
  takeOutsideChange,
  ukDayOf,
} from '@sharemap/register'
import { createChangeQueue } from './change-queue.ts'
import { sha256 } from './sha256.ts'
import type { ChangeNote, CommitConflict, CommitResult, Store, StoredRegister, StoreProblem } from './store.ts'
import { diskProblem, storeProblem } from './store-problem.ts'

/** What a store does with what it accepts: the part in which engines differ. */
export interface Engine {
  /** Keeps entries for good. Resolves when they are safe; rejects when nothing of them was kept. */
  readonly append: (entries: readonly HistoryEntry[]) => Promise<void>
  /** Is told of each register that is current from now on. */
  readonly published: (stored: StoredRegister, entries: readonly HistoryEntry[]) => void
  readonly troubles: () => readonly StoreProblem[]
  readonly close: () => Promise<void>
}

/** A register to begin from, with the history that led to it. */
export interface StoreStart {
  readonly register: Register
  readonly history: readonly HistoryEntry[]
  /** What the first entry of the history is, or will be, bound to. */
  readonly anchor: string
}

/** Makes the next register of the present one. */
export type Proposal = (register: Register, today: string) => AppliedEdits

/** A store, with the door through which its own engine proposes changes. */
export interface ProposingStore extends Store {
  readonly propose: (proposal: Proposal, note: ChangeNote, kind: EntryKind) => Promise<CommitResult>
}

interface Waiting {
  readonly proposal: Proposal
  readonly note: ChangeNote
  readonly clock: string
  readonly kind: EntryKind
  readonly answer: (result: CommitResult) => void
  readonly fail: (error: unknown) => void
}

/** The most changes that are written together: so many are applied without letting readers in. */
const largestGroup = 256

const closed = storeProblem('closed', 'The store is closed: the server is stopping. Try again when it is back.')

/**
 * Puts a whole register in the place of the present one: as an edit of the file by hand, made to the present register.
 *
 * @param restored the register to put there.
 */
const replacement =
  (restored: Register): Proposal =>
  (register, today) => {
    const taken = takeOutsideChange(register, restored, register, today)
    // A hand edit of the very register that stands clashes with nothing: what is left to refuse are problems.
    return taken.ok ? taken : { ok: false, reason: 'refused', problems: taken.problems }
  }

/**
 * Makes a store over an engine: one queue, in which changes wait their turn, are applied one after the other, and are
 * made safe a group at a time. A register is current only once it is safe, so nobody reads what may yet be lost.
 *
 * @param start a sound register and its history.
 * @param engine keeps what is accepted.
 */
export const createStore = (start: StoreStart, engine: Engine): ProposingStore => {
  const entries = [...start.history]
  const entriesOfRecord = new Map<string, HistoryEntry[]>()
  const listeners = new Set<(stored: StoredRegister, entries: readonly HistoryEntry[]) => void>()
  let stored: StoredRegister = { register: start.register, revision: entries.at(-1)?.hash ?? start.anchor }
  let told: readonly HistoryEntry[] | undefined
  let isClosed = false

  const fileUnderRecords = (entry: HistoryEntry) => {
    for (const id of new Set(entry.changes.map(changedRecordId))) {
      if (id === undefined) continue
      const own = entriesOfRecord.get(id)
      if (own === undefined) entriesOfRecord.set(id, [entry])
      else own.push(entry)
    }
  }
  for (const entry of entries) fileUnderRecords(entry)

  const explain = (conflict: EditConflict): CommitConflict => {
    const own = entriesOfRecord.get(conflict.record) ?? []
    const { seen } = conflict
    if (seen === null) return { ...conflict, seenRecord: null, since: [] }
    const since = own.filter(({ changes }) =>
      changes.some((change) => {
        if (changedRecordId(change) !== conflict.record) return false
        return change.change === 'changed' ? change.version.after > seen : change.change === 'removed'
      }),
    )
    const seenRecord = recordAt(stored.register, own, conflict.record, { version: seen }) ?? null
    return { ...conflict, seenRecord, since }
  }

  const publish = (register: Register, added: readonly HistoryEntry[]) => {
    stored = { register, revision: added.at(-1)?.hash ?? stored.revision }
    for (const entry of added) {
      entries.push(entry)
      fileUnderRecords(entry)
    }
    told = undefined
    engine.published(stored, added)
    // A listener that throws fails on its own account; what was asked for is safe and is answered.
    for (const listener of listeners) queueMicrotask(() => listener(stored, added))
  }

  /** Applies a group in its order. Nothing of it is answered before all of it is safe. */
  const handle = async (group: readonly Waiting[]) => {
    const added: HistoryEntry[] = []
    const answers: (() => void)[] = []
    const outcomes: { waiting: Waiting; entry: HistoryEntry | null }[] = []
    let { register } = stored
    let end: HistoryEnd = entries.at(-1) ?? { number: 0, hash: start.anchor, at: null }
    for (const waiting of group) {
      const { proposal, note, clock, kind, answer, fail } = waiting
      const moment = end.at !== null && clock < end.at ? end.at : clock
      try {
        const proposed = proposal(register, ukDayOf(moment))
        if (!proposed.ok) {
          answers.push(() =>
            answer(
              proposed.reason === 'conflict' ? { ...proposed, conflicts: proposed.conflicts.map(explain) } : proposed,
            ),
          )
          continue
        }
        let entry: HistoryEntry | null = null
        if (proposed.changes.length > 0) {
          const draft = {
            kind,
            who: note.who,
            why: note.why,
            undoes: note.undoes ?? null,
            changes: [...proposed.changes],
          }
          entry = sealEntry(draft, end, clock, sha256)
          added.push(entry)
          end = entry
          register = proposed.register
        }
        outcomes.push({ waiting, entry })
      } catch (error) {
        fail(error)
      }
    }
    if (added.length > 0) {
      try {
        await engine.append(added)
      } catch (error) {
        const fault = diskProblem(error, 'The edit could not be kept')
        for (const { answer } of group) answer({ ok: false, reason: 'fault', fault })
        return
      }
      publish(register, added)
    }
    for (const answer of answers) answer()
    for (const { waiting, entry } of outcomes) waiting.answer({ ok: true, stored, entry })
  }

  const queue = createChangeQueue(handle, largestGroup)

  const propose = (proposal: Proposal, note: ChangeNote, kind: EntryKind) =>
    new Promise<CommitResult>((answer, fail) => {
      const clock = note.when.toISOString()
      if (isClosed) answer({ ok: false, reason: 'fault', fault: closed })
      else queue.add({ proposal, note, clock, kind, answer, fail })
    })

  return {
    current: () => stored,
    propose,
    commit: (commands, note) => propose((register, today) => applyEdits(register, commands, { today }), note, 'edit'),
    restore: (register, note) => propose(replacement(register), note, 'restore'),
    history: (id) => {
      if (id !== undefined) return [...(entriesOfRecord.get(id) ?? [])]
      told ??= [...entries]
      return told
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    troubles: engine.troubles,
    close: async () => {
      isClosed = true
      await queue.idle()
      await engine.close()
    },
  }
}
