import type {
  EditCommand,
  EditConflict,
  HistoryEntry,
  Problem,
  ProblemCode,
  Register,
  RegisterRecord,
} from '@sharemap/register'

/** A register as it stands in a store, and what tells this state of it from every other. */
export interface StoredRegister {
  readonly register: Register
  /**
   * The hash of the last entry of the history, which binds all before it; where there is no entry yet, the SHA-256 of
   * the register's file. In hexadecimal.
   */
  readonly revision: string
}

/** Who asks for a change, why, and when: the store reads no clock. */
export interface ChangeNote {
  readonly who: string
  readonly why: string
  readonly when: Date
  /** The number of the entry of the history that the change undoes. */
  readonly undoes?: number
}

/** An edit made for a record as it no longer is: both sides, and what happened in between. */
export interface CommitConflict extends EditConflict {
  /** The record at the version that the editor saw; null where it never had that version. */
  readonly seenRecord: RegisterRecord | null
  /** The entries of the history that changed the record since, from the first. */
  readonly since: readonly HistoryEntry[]
}

/** What became of a change. */
export type CommitResult =
  /** It is on the disk. `entry` is null where it changed nothing. */
  | { readonly ok: true; readonly stored: StoredRegister; readonly entry: HistoryEntry | null }
  | { readonly ok: false; readonly reason: 'conflict'; readonly conflicts: readonly CommitConflict[] }
  | { readonly ok: false; readonly reason: 'refused'; readonly problems: readonly Problem[] }
  /** It could not be written. Nothing of it was kept, and reads go on. */
  | { readonly ok: false; readonly reason: 'fault'; readonly fault: StoreProblem }

/**
 * Where a register is kept. Opening a store loads the register and checks it whole, so a store always holds a sound
 * one; readers take it as it now stands and are never made to wait.
 */
export interface Store {
  /** The register as it now stands: the same object until it changes, so that what is made from it can be kept by it. */
  readonly current: () => StoredRegister
  /**
   * Applies edits, wholly or not at all. What is answered with ok is safe from a crash and a power cut. Changes are made
   * in the order in which they are asked for.
   *
   * @throws RangeError where `when` is no date.
   */
  readonly commit: (commands: readonly EditCommand[], note: ChangeNote) => Promise<CommitResult>
  /** Puts a whole register in the place of the present one, as a new change: from a backup. */
  readonly restore: (register: Register, note: ChangeNote) => Promise<CommitResult>
  /** Every entry of the history, from the first; those of one record where an id is given. */
  readonly history: (id?: string) => readonly HistoryEntry[]
  /** Calls the listener after each change. Gives a function that ends it. */
  readonly subscribe: (listener: (stored: StoredRegister, entries: readonly HistoryEntry[]) => void) => () => void
  /** What stands in the store's way at present, for an administrator; empty when all is well. */
  readonly troubles: () => readonly StoreProblem[]
  /** Finishes what is under way and lets go of the register. Changes asked for later are answered with a fault. */
  readonly close: () => Promise<void>
}

/** What can be wrong with where a register is kept. */
export type StoreProblemCode =
  | 'missing-file'
  | 'unreadable-file'
  | 'locked'
  | 'damaged-history'
  | 'damaged-backup'
  | 'damaged-publication'
  | 'disk-full'
  | 'not-writable'
  | 'disk-fault'
  | 'outside-change'
  | 'closed'

/** Something wrong with the register, or with where it is kept. */
export interface StoreProblem extends Omit<Problem, 'code'> {
  readonly code: ProblemCode | StoreProblemCode
}

/** A store, or every reason why there is none. */
export type OpenedStore<Kind extends Store = Store> =
  | { readonly ok: true; readonly store: Kind }
  | { readonly ok: false; readonly problems: readonly StoreProblem[] }
