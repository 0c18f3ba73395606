import { holdUsersFile } from './hold-users-file.ts'
import { keepFromOthers } from './keep-from-others.ts'
import type { User } from './user.ts'
import { type MakeUserChange, refuseChange, type UserChange } from './user-change.ts'
import type { UserStore } from './user-store.ts'
import { markUsersFile, type ReadUsers, readUsersFile, writeUsersFile } from './users-file.ts'

/** The users, ready to be asked, or why they cannot be read, as a sentence. */
export type OpenedUserStore =
  | {
      readonly ok: true
      readonly store: UserStore
      /** What is to be done so that others cannot read the file; null where they cannot. */
      readonly warning: string | null
    }
  | { readonly ok: false; readonly problem: string }

/** How the file is looked after. */
export interface UserStoreOptions {
  /** The time in milliseconds. */
  readonly now?: () => number
  /** For how many milliseconds after a look at the file no other is needed. */
  readonly restMilliseconds?: number
}

/**
 * Opens the users that are kept in a file, which may be changed from outside meanwhile: by the command line, or by hand.
 * No file is no users. A file that others may read is taken from them. One that is broken or gone later leaves the users
 * as they were: it must open no door.
 *
 * @param file the path of the file, in a folder that exists.
 * @param options the clock, and how often the file is looked at: once a second unless given.
 */
export const openUserStore = (
  file: string,
  { now = () => performance.now(), restMilliseconds = 1_000 }: UserStoreOptions = {},
): OpenedUserStore => {
  let users: readonly User[] = []
  let mark: string | null = null
  let trouble: string | null = null
  let warning: string | null = null
  let lookedAt = Number.NEGATIVE_INFINITY

  const read = (at: string | null): ReadUsers => {
    if (at !== null) return readUsersFile(file)
    return users.length === 0
      ? { ok: true, users }
      : { ok: false, problem: `The file of users ${file} is gone. Put it back, or restart the server to begin anew.` }
  }

  /** Takes the file as it stands, if it is another than before. Gives why it cannot be taken. */
  const look = (): string | null => {
    lookedAt = now()
    try {
      const found = markUsersFile(file)
      if (found === mark && trouble === null) return null
      warning = found === null ? null : keepFromOthers(file)
      const result = read(found)
      mark = found
      trouble = result.ok ? null : result.problem
      if (result.ok) users = result.users
    } catch (error) {
      trouble = `The users in ${file} cannot be read. ${(error as Error).message}.`
    }
    return trouble
  }

  const notKept = (why: string): UserChange =>
    refuseChange('not-kept', `The change could not be kept, and nothing was changed. ${why}`)

  const change = async (make: MakeUserChange): Promise<UserChange> => {
    try {
      const made = await holdUsersFile(file, async () => {
        const fault = look()
        if (fault !== null) return notKept(fault)
        const next = make(users)
        if (!next.ok) return next
        await writeUsersFile(file, next.users)
        look()
        return next
      })
      return made ?? notKept(`Another program holds the file ${file}. Try again in a moment.`)
    } catch (error) {
      return notKept(`The disk answered: ${(error as Error).message}.`)
    }
  }

  const fault = look()
  if (fault !== null) return { ok: false, problem: fault }
  const keepUp = () => {
    if (now() - lookedAt >= restMilliseconds) look()
  }
  let last: Promise<unknown> = Promise.resolve()
  const store: UserStore = {
    current: () => {
      keepUp()
      return users
    },
    change: (make) => {
      const changed = last.then(() => change(make))
      last = changed
      return changed
    },
    trouble: () => {
      keepUp()
      return trouble
    },
  }
  return { ok: true, store, warning }
}
