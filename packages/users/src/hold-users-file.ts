import { mkdir, rmdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { nodeDisk, ownIdentity, takeLock } from '@sharemap/store'

/** How often a holder shows that it is there, and how long one on another machine may be silent. */
const times = { beat: 1_000, patience: 6_000 }

/** A change takes milliseconds: whoever has to wait so often waits for something that is stuck. */
const patientTries = 200

/**
 * Does something to the file of users while no other process does: the server and the command line change it both.
 *
 * @param file the path of the file.
 * @param work what to do; the hold ends with it.
 * @param mostTries how often to try before giving up: about five seconds’ worth unless given.
 * @returns what the work gives; null where another process did not let go of the file.
 */
export const holdUsersFile = async <T>(
  file: string,
  work: () => Promise<T>,
  mostTries = patientTries,
): Promise<T | null> => {
  const folder = `${file}.lock`
  const own = ownIdentity()
  for (let tries = 0; tries < mostTries; tries += 1) {
    // Not `recursive`, which fails where another holder removes the folder while it looks whether the folder is one.
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    // Another holder may remove the folder just now.
    const taken = await takeLock(nodeDisk, folder, own, times).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (taken?.ok === true) {
      try {
        return await work()
      } finally {
        await taken.lock.release()
        await rmdir(folder).catch(() => {})
      }
    }
    // Two that try at once may both give way; chance keeps them from doing so again.
    await wait(5 + Math.random() * 40)
  }
  return null
}
