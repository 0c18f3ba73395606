import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Disk } from './disk.ts'
import { type ProcessIdentity, standingOf } from './process-identity.ts'

/** Who has a register open. */
export interface StoreLock {
  /**
   * Whether the lock is still there: one that was silent for too long may have been taken for dead. It is looked for
   * again only after half a beat, for nobody is taken for dead sooner.
   */
  readonly isHeld: () => Promise<boolean>
  /** Takes it again where it is gone. False where somebody else has the register open by now. */
  readonly regain: () => Promise<boolean>
  /** Lets go of it. */
  readonly release: () => Promise<void>
}

/** How often a holder shows that it is there, and how long one may be silent before it is taken for dead. */
export interface LockTimes {
  readonly beat: number
  readonly patience: number
}

export type TakenLock =
  | { readonly ok: true; readonly lock: StoreLock }
  | { readonly ok: false; readonly holder: ProcessIdentity; readonly path: string }

const lockName = ({ pid, began, space }: ProcessIdentity, turn: number) => `lock.${pid}.${began}.${space}.${turn}`

const readName = (name: string): ProcessIdentity | undefined => {
  const [, pid, began, space] = /^lock\.(\d+)\.(\d*)\.([0-9a-f]+)\.\d+$/.exec(name) ?? []
  return pid === undefined ? undefined : { pid: Number(pid), began: began ?? '', space: space ?? '' }
}

let turns = 0

/** Watches the lock of a process that cannot be asked after: one that lives dates its lock again and again. */
const isSilent = async (disk: Disk, path: string, { beat, patience }: LockTimes) => {
  const first = await disk.mark(path)
  for (let waited = 0; waited < patience; waited += beat) {
    await wait(beat)
    const now = await disk.mark(path)
    if (now === undefined) return true
    if (now.modified !== first?.modified) return false
  }
  return true
}

/**
 * Takes the lock of a register, so that no second process writes it.
 *
 * Every process makes a lock file of its own, under a name that no other ever has, and only then looks for others. Of
 * two that try at once, the one that made its file later is sure to see the other's: both may give way, but never do
 * both go on. Nothing is taken over by name, so a lock left behind by a dead process can be swept away by anybody at any
 * moment without touching the lock of a living one.
 *
 * @param disk the disk.
 * @param folder the folder for locks; it exists.
 * @param own this process.
 * @param times how long to watch a lock of another machine or container.
 * @returns the lock, or who holds it.
 */
export const takeLock = async (
  disk: Disk,
  folder: string,
  own: ProcessIdentity,
  times: LockTimes,
): Promise<TakenLock> => {
  turns += 1
  const name = lockName(own, turns)
  const path = join(folder, name)

  /** Makes our file and looks for others. Gives the name of one that is in the way. */
  const claim = async (): Promise<string | undefined> => {
    await disk.create(path)
    try {
      for (const other of await disk.list(folder)) {
        const holder = other === name ? undefined : readName(other)
        if (holder === undefined) continue
        const standing = standingOf(holder, own)
        const isGone =
          standing === 'dead' || (standing === 'elsewhere' && (await isSilent(disk, join(folder, other), times)))
        if (!isGone) {
          await disk.remove(path)
          return other
        }
        await disk.remove(join(folder, other))
      }
    } catch (error) {
      await disk.remove(path).catch(() => {})
      throw error
    }
    return undefined
  }

  const other = await claim()
  const holder = other === undefined ? undefined : readName(other)
  if (other !== undefined && holder !== undefined) return { ok: false, holder, path: join(folder, other) }
  let lastSeen = performance.now()
  // A beat that fails is no fault of an edit: the next write meets the same disk and says so.
  const beats = setInterval(() => void disk.touch(path).catch(() => {}), times.beat)
  beats.unref()
  return {
    ok: true,
    lock: {
      isHeld: async () => {
        if (performance.now() - lastSeen < times.beat / 2) return true
        if ((await disk.mark(path)) === undefined) return false
        lastSeen = performance.now()
        return true
      },
      regain: async () => {
        if ((await claim()) !== undefined) return false
        lastSeen = performance.now()
        return true
      },
      release: async () => {
        clearInterval(beats)
        await disk.remove(path)
      },
    },
  }
}
