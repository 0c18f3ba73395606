import type { HistoryEntry, Register } from '@sharemap/register'
import type { Publication } from './publications.ts'

/** A register, and the whole history that led to it. */
export interface RegisterWithHistory {
  readonly register: Register
  readonly history: readonly HistoryEntry[]
}

/** What a backup holds: a register with its history, and everything that residents were shown of it. */
export interface BackupContent extends RegisterWithHistory {
  readonly publications: readonly Publication[]
}
