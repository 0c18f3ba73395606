export { memoryStore } from './memory-store.ts'
export { openLowdbStore } from './open-lowdb-store.ts'
export type { OpenedStore, Store, StoredRegister, StoreProblem } from './store.ts'
