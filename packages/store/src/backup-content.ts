import type { HistoryEntry, Register } from '@sharemap/register'

/** What a backup holds: a register, and the whole history that led to it. */
export interface BackupContent {
  readonly register: Register
  readonly history: readonly HistoryEntry[]
}
