import type { Store, StoreProblem } from '@sharemap/store'
import type { UserStore } from '@sharemap/users'

/**
 * Puts what troubles the users beside what troubles the register: an administrator who changed their file by hand has
 * to learn that the change is not taken.
 *
 * @param store the register's store.
 * @param users where the users are kept.
 * @returns gives every trouble at present.
 */
export const allTroubles =
  (store: Pick<Store, 'troubles'>, users: Pick<UserStore, 'trouble'>): Store['troubles'] =>
  () => {
    const message = users.trouble()
    const ofUsers: StoreProblem[] =
      message === null ? [] : [{ code: 'unreadable-file', entity: null, path: '', message }]
    return [...store.troubles(), ...ofUsers]
  }
