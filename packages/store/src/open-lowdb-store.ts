import { basename, join } from 'node:path'
import { type HistoryEntry, prepareForEdits } from '@sharemap/register'
import { createStore, type Engine, type ProposingStore } from './create-store.ts'
import { keepDatedCopy, type Retention } from './dated-copies.ts'
import type { Disk } from './disk.ts'
import { createFileKeeper } from './file-keeper.ts'
import { type HistoryFile, openHistoryFile } from './history-file.ts'
import { nodeDisk } from './node-disk.ts'
import { ownIdentity, type ProcessIdentity } from './process-identity.ts'
import { gatherPublications } from './publication-files.ts'
import { type RecoveredRegister, recoverRegister } from './recover-register.ts'
import type { OpenedStore, Store, StoreProblem } from './store.ts'
import { type LockTimes, type StoreLock, takeLock } from './store-lock.ts'
import { type StorePaths, storePaths, unfinished } from './store-paths.ts'
import { diskProblem, StoreFault, storeProblem } from './store-problem.ts'

/** How a store in a file is kept. Times are in milliseconds. */
export interface LowdbStoreOptions {
  /** The clock, for what no editor dates: changes found in the file, and dated copies. */
  readonly now: () => Date
  /** How long after an edit the register's file is written. */
  readonly foldAfter: number
  /** How often the file is looked at for changes made outside; 0 for never but before it is written. */
  readonly watchEvery: number
  readonly copies: Retention
  /** How often it is asked whether the day has its dated copy yet; 0 for only after the file was written. */
  readonly copyEvery: number
  readonly lock: LockTimes
  readonly disk: Disk
  readonly process: ProcessIdentity
}

/** A store whose register stands in a file that people may edit too. */
export interface FileStore extends Store {
  /** Looks at the file now, rather than when its turn comes. */
  readonly checkFile: () => Promise<void>
  /** Writes the register into its file now. Rejects where it cannot. */
  readonly foldNow: () => Promise<void>
  /**
   * Writes the register into its file over an outside change that could not be taken. The file that held it is kept in
   * the history folder.
   */
  readonly putBack: () => Promise<void>
}

const defaults = (): LowdbStoreOptions => ({
  now: () => new Date(),
  foldAfter: 1000,
  watchEvery: 1000,
  copies: { days: 14, months: 12 },
  copyEvery: 600_000,
  lock: { beat: 1000, patience: 6000 },
  disk: nodeDisk,
  process: ownIdentity(),
})

const refuse = (...problems: StoreProblem[]): OpenedStore<FileStore> => ({ ok: false, problems })

const unreadable = (error: unknown): StoreProblem => {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'this user may not read it. Give the user that runs the server the right to read and write it.',
    EPERM: 'this user may not read it. Give the user that runs the server the right to read and write it.',
    EISDIR: 'it is a folder. Move the folder away and put the register file in its place.',
    ENOTDIR: 'what should be its folder is a file. Name a folder.',
  }
  return storeProblem(
    'unreadable-file',
    `The file cannot be read: ${reasons[code] ?? `${message}. Put it right and start again.`}`,
  )
}

/** Whether there is anything to open, so that nothing is made where there is not. */
const findNothing = async (disk: Disk, { file, marks }: StorePaths): Promise<StoreProblem | undefined> => {
  try {
    await disk.read(file)
    return undefined
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (!isMissing) return unreadable(error)
    if ((await disk.mark(marks)) !== undefined) return undefined
    return storeProblem('missing-file', 'There is no such file. Put the register there, or a copy of it from a backup.')
  }
}

/** Removes what a crash left half written: ours, and what lowdb's own writer leaves. */
const sweep = async (disk: Disk, { file, folder, room, copies, publications }: StorePaths) => {
  const strays = [`${file}${unfinished}`, join(folder, `.${basename(file)}${unfinished}`)]
  for (const place of [room, copies, publications]) {
    for (const name of await disk.list(place)) if (name.endsWith(unfinished)) strays.push(join(place, name))
  }
  for (const stray of strays) await disk.remove(stray)
}

/** Leaves no empty folder behind where no edit was ever made. */
const leave = async (disk: Disk, { room }: StorePaths, lock: StoreLock) => {
  await lock.release().catch(() => {})
  if ((await disk.list(room).catch(() => ['?'])).length === 0) await disk.removeFolder(room).catch(() => {})
}

const slowest = 60_000

const wireStore = (
  recovered: RecoveredRegister,
  paths: StorePaths,
  lock: StoreLock,
  options: LowdbStoreOptions,
): FileStore => {
  const { disk, now } = options
  let historyFile: HistoryFile | undefined
  let timer: NodeJS.Timeout | undefined
  let folding: Promise<void> | undefined
  let delay = options.foldAfter
  let copying = Promise.resolve()
  let copyFault: StoreProblem | undefined
  let isClosing = false

  const keepCopy = async () => {
    // Before the first edit the register's file is all there is, and nothing is put beside it.
    if (store.history().length === 0) return
    const content = async () => {
      const publications = await gatherPublications(disk, paths.publications)
      return { register: store.current().register, history: store.history(), publications }
    }
    try {
      await keepDatedCopy(disk, paths.copies, now(), options.copies, content)
      copyFault = undefined
    } catch (error) {
      copyFault = diskProblem(error, 'The dated copy of the day could not be kept')
    }
  }

  /** One at a time: the file being written and the clock may ask at once. */
  const copy = () => {
    copying = copying.then(keepCopy)
    return copying
  }

  /** Writes the file, and waits the longer before the next time the longer it took or the more often it failed. */
  const fold = async () => {
    const began = performance.now()
    try {
      await keeper.fold()
      delay = Math.max(options.foldAfter, (performance.now() - began) * 4)
      await copy()
    } catch {
      delay = Math.min(slowest, delay * 2 + 1)
    }
  }

  const schedule = () => {
    if (isClosing || timer !== undefined) return
    timer = setTimeout(() => {
      folding = fold().finally(() => {
        timer = undefined
        if (keeper.isBehind()) schedule()
      })
    }, delay)
    timer.unref()
  }

  /** Goes on without its lock only where nobody can have written meanwhile. */
  const regainLock = async () => {
    const place = await disk.mark(paths.history)
    const isUntouched = (await historyFile?.isUntouched()) ?? (place?.size ?? 0) === recovered.historySize
    await disk.makeFolder(paths.room)
    if (isUntouched && (await lock.regain())) return
    const message =
      'The edit could not be kept: another process has had the register open meanwhile. Stop it, and start this one anew.'
    throw new StoreFault(storeProblem('locked', message))
  }

  const engine: Engine = {
    append: async (entries: readonly HistoryEntry[]) => {
      if (!(await lock.isHeld())) await regainLock()
      await keeper.prepare()
      historyFile ??= await openHistoryFile(disk, paths.history, recovered.historySize, () => store.history())
      await historyFile.append(entries)
    },
    published: () => schedule(),
    troubles: () => [...keeper.troubles(), ...(copyFault === undefined ? [] : [copyFault])],
    close: async () => {
      isClosing = true
      clearTimeout(timer)
      clearInterval(watching)
      clearInterval(dating)
      await folding
      await copying
      // What cannot be folded now is folded at the next start: the history has it.
      await keeper.fold().catch(() => {})
      await historyFile?.close()
      await leave(disk, paths, lock)
    },
  }
  const store: ProposingStore = createStore(recovered, engine)
  const keeper = createFileKeeper(recovered, { disk, paths, now, store: () => store })
  /** A look that fails is noted among the troubles. */
  const look = async () => {
    await keeper.check().catch(() => {})
    if (keeper.isBehind()) schedule()
  }
  const watching = options.watchEvery === 0 ? undefined : setInterval(() => void look(), options.watchEvery)
  watching?.unref()
  // A day on which nothing is edited has its copy too.
  const dating = options.copyEvery === 0 ? undefined : setInterval(() => void copy(), options.copyEvery)
  dating?.unref()
  if (keeper.isBehind()) schedule()

  const { propose: _, ...port } = store
  return { ...port, checkFile: keeper.check, foldNow: keeper.fold, putBack: keeper.putBack }
}

/**
 * Opens the register in a JSON file. lowdb reads and writes the file; accepted edits are first added to a history beside
 * it, so that an edit costs what it changes, and reach the file a moment later. Whatever state a crash left the files in,
 * every edit that was answered for is there.
 *
 * @param file the path of the register's file. Nothing is made or changed beside it before the first edit, but for a
 * lock that goes when the store is closed.
 * @param options how the store is kept; sensible times, this machine's clock and disk unless given.
 * @returns the store, or every problem: of the file (`missing-file`, `unreadable-file`, `locked`, `damaged-history`,
 * `not-writable`) or of the register in it.
 */
export const openLowdbStore = async (
  file: string,
  options: Partial<LowdbStoreOptions> = {},
): Promise<OpenedStore<FileStore>> => {
  const all = { ...defaults(), ...options }
  const { disk } = all
  const paths = storePaths(file)
  let lock: StoreLock | undefined
  try {
    const nothing = await findNothing(disk, paths)
    if (nothing !== undefined) return refuse(nothing)
    await disk.makeFolder(paths.room)
    const taken = await takeLock(disk, paths.room, all.process, all.lock)
    if (!taken.ok) {
      const message = `The register is in use by process ${taken.holder.pid}, which holds ${taken.path}. Stop that process first.`
      return refuse(storeProblem('locked', message))
    }
    lock = taken.lock
    await sweep(disk, paths)
    const result = await recoverRegister(disk, paths)
    if (!result.ok) {
      await leave(disk, paths, lock)
      return refuse(...result.problems)
    }
    prepareForEdits(result.recovered.register)
    const store = wireStore(result.recovered, paths, lock, all)
    await store.checkFile().catch(() => {})
    return { ok: true, store }
  } catch (error) {
    if (lock !== undefined) await leave(disk, paths, lock)
    return refuse(diskProblem(error, `The register ${file} cannot be opened`))
  }
}
