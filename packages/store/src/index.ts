export { backupParts, parseBackup, type ReadBackup, readBackup, writeBackup } from './backup.ts'
export type { BackupContent, RegisterWithHistory } from './backup-content.ts'
export type { Retention } from './dated-copies.ts'
export { type GatheredBackup, gatherBackup } from './gather-backup.ts'
export { memoryPublications } from './memory-publications.ts'
export { memoryStore } from './memory-store.ts'
export { nodeDisk } from './node-disk.ts'
export { type FileStore, type LowdbStoreOptions, openLowdbStore } from './open-lowdb-store.ts'
export { openPublications } from './open-publications.ts'
export { ownIdentity } from './process-identity.ts'
export type {
  OpenedPublications,
  Publication,
  PublicationNote,
  PublicationSummary,
  Publications,
  PublishResult,
} from './publications.ts'
export { type ReadStoredRegister, readStoredRegister } from './read-stored-register.ts'
export { type RestoredBackup, restoreBackup } from './restore-backup.ts'
export type {
  ChangeNote,
  CommitConflict,
  CommitResult,
  OpenedStore,
  Store,
  StoredRegister,
  StoreProblem,
  StoreProblemCode,
} from './store.ts'
export { takeLock } from './store-lock.ts'
export { type HistoryVerdict, verifyHistory } from './verify-history.ts'
