import type { Register } from '@sharemap/register'
import { createStore } from './create-store.ts'
import { revisionOf } from './revision-of.ts'
import type { Store } from './store.ts'

/**
 * Keeps a register in memory and nowhere else.
 *
 * @param register a register that `parseRegister` took; the store holds this very object, so it is not to be changed.
 */
export const memoryStore = (register: Register): Store =>
  createStore(
    { register, history: [], anchor: revisionOf(register) },
    { append: async () => {}, published: () => {}, troubles: () => [], close: async () => {} },
  )
