import { createHash } from 'node:crypto'
import { type PublicRegister, toPublicRegister } from '@sharemap/register/public'
import type { Store, StoredRegister } from '@sharemap/store'
import type { ReadingSource, Snapshot } from './reading-source.ts'

/**
 * The public register of a store, made anew only when the council's has changed.
 *
 * @param store where the council's register is kept.
 * @param today gives the present day.
 * @returns a source that holds the public register and no way to the council's. Its revision follows from what is
 * public alone, so that it does not tell when something internal changes.
 */
export const publicSource = (
  store: Pick<Store, 'current'>,
  today: ReadingSource<PublicRegister>['today'],
): ReadingSource<PublicRegister> => {
  let made: { readonly from: StoredRegister; readonly snapshot: Snapshot<PublicRegister> } | undefined
  return {
    today,
    current: () => {
      const from = store.current()
      if (made?.from !== from) {
        const register = toPublicRegister(from.register)
        const revision = createHash('sha256').update(JSON.stringify(register)).digest('hex')
        made = { from, snapshot: { register, revision } }
      }
      return made.snapshot
    },
  }
}
