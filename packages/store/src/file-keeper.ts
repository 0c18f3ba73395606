import { basename } from 'node:path'
import {
  type ParsedRegister,
  type Problem,
  type Register,
  registerTextParts,
  takeOutsideChange,
} from '@sharemap/register'
import { Low } from 'lowdb'
import type { Proposal, ProposingStore } from './create-store.ts'
import { type Disk, isSameFile } from './disk.ts'
import type { RecoveredRegister } from './recover-register.ts'
import { createRegisterFile } from './register-file.ts'
import { hashingParts } from './sha256.ts'
import type { StoreProblem } from './store.ts'
import { findMark, type StoreMarks, writeMarks } from './store-marks.ts'
import { type StorePaths, unfinished } from './store-paths.ts'
import { diskProblem, storeProblem } from './store-problem.ts'
import { writeWhole } from './write-whole.ts'

/** Keeps the register's file in step with the register, in both directions. */
export interface FileKeeper {
  /** Makes ready for the first entry of a history: from here on the file alone is not the whole register. */
  readonly prepare: () => Promise<void>
  /** Looks whether somebody has changed the file, and takes what they changed or notes why not. */
  readonly check: () => Promise<void>
  /** Writes the register into its file, unless the file holds a change that could not be taken. */
  readonly fold: () => Promise<void>
  /** Writes the register into its file, over a change that could not be taken; that file is kept beside it. */
  readonly putBack: () => Promise<void>
  /** Whether the register has changed since the file was written. */
  readonly isBehind: () => boolean
  readonly troubles: () => readonly StoreProblem[]
}

/** What the keeper needs of the store that it keeps the file for. */
export interface KeeperDeps {
  readonly disk: Disk
  readonly paths: StorePaths
  readonly now: () => Date
  readonly store: () => Pick<ProposingStore, 'current' | 'history' | 'propose'>
}

interface Writing {
  readonly register: Register
  /** The number of the last entry that is in it. */
  readonly number: number
  /** The SHA-256 of the new file; empty until it is whole. */
  readonly hash: string
  /** Whether the file that it replaces is kept as the previous one. */
  readonly keepsPrevious: boolean
}

/** Somebody changed the file while it was about to be replaced. */
class FileChangedMeanwhile extends Error {
  override readonly name = 'FileChangedMeanwhile'
}

const clashProblem = ({ record, message }: { record: string; message: string }): Problem => ({
  code: 'broken-rule',
  entity: record,
  path: '',
  message,
})

/** An outside change as a proposal to the store; a clash is a problem like any other. */
const proposalOf =
  (inFile: Register, outside: Register): Proposal =>
  (register, today) => {
    const taken = takeOutsideChange(inFile, outside, register, today)
    if (taken.ok) return taken
    return { ok: false, reason: 'refused', problems: [...taken.clashes.map(clashProblem), ...taken.problems] }
  }

/**
 * Makes the keeper of a register's file.
 *
 * @param recovered the register as it was recovered.
 * @param deps the disk, the clock and the store.
 */
export const createFileKeeper = (recovered: RecoveredRegister, deps: KeeperDeps): FileKeeper => {
  const { disk, paths, now, store } = deps
  let { marks, inFile, fileHash } = recovered
  let known = recovered.fileMark
  let isStale = false
  let outside: StoreProblem[] = []
  let fault: StoreProblem | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** One thing at a time is done to the file. */
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }

  const saveMarks = async (next: StoreMarks) => {
    await writeMarks(disk, paths.marks, next)
    marks = next
  }

  /** What is being written, from before it takes the file's place until the marks say that it has. */
  let writing: Writing | undefined
  /** Whether the file that stands there is the one last written here: only such a one is kept as the previous. */
  const isOurs = () => known !== undefined && fileHash === marks?.current.file

  const file = createRegisterFile(disk, paths, async (hash) => {
    if (marks === undefined || writing === undefined)
      throw new Error('A file is replaced only by what is being written.')
    const keepsPrevious = isOurs()
    writing = { ...writing, hash, keepsPrevious }
    await saveMarks({ ...marks, next: { number: writing.number, file: hash } })
    if (!isSameFile(known, await disk.mark(paths.file))) throw new FileChangedMeanwhile()
    return keepsPrevious
  })
  const database = new Low<ParsedRegister | null>(file, null)

  /** Keeps what the history begins with: the file itself, where it still stands as it was read. */
  const keepOrigin = async (): Promise<string> => {
    const kept = `${paths.previous}${unfinished}`
    const isOriginal = async () => isSameFile(recovered.fileMark, await disk.mark(paths.file))
    if (await isOriginal()) {
      await disk.copy(paths.file, kept)
      await disk.rename(kept, paths.previous)
      await disk.syncFolder(paths.room)
      if (await isOriginal()) return recovered.fileHash
    }
    let hash = ''
    const parts = hashingParts(registerTextParts(recovered.register), (whole) => {
      hash = whole
    })
    await writeWhole(disk, paths.previous, parts)
    return hash
  }

  const begin = async () => {
    await disk.makeFolder(paths.room)
    const previous = { number: 0, file: await keepOrigin() }
    const current = { number: 0, file: recovered.fileHash }
    await saveMarks({ anchor: recovered.anchor, previous, current, next: null })
    await disk.syncFolder(paths.folder)
  }

  let beginning: Promise<void> | undefined
  const prepare = async () => {
    if (marks !== undefined) return
    beginning ??= begin()
    try {
      await beginning
    } finally {
      beginning = undefined
    }
  }

  const note = (problems: readonly Pick<StoreProblem, 'entity' | 'path' | 'message'>[]) => {
    const what = `${basename(paths.file)} was changed outside, and the change is not taken`
    outside = problems.map(({ entity, path, message }) => ({
      ...storeProblem('outside-change', `${what}: ${message}`),
      entity,
      path,
    }))
  }

  const take = async (register: Register) => {
    const who = 'Outside edit'
    const why = `Found in ${basename(paths.file)}, which was changed outside.`
    const taken = await store().propose(proposalOf(inFile, register), { who, why, when: now() }, 'outside-edit')
    if (taken.ok) {
      inFile = register
      isStale = taken.entry !== null
      outside = []
    } else if (taken.reason === 'fault') {
      // It is looked at again, for it is the disk that refused it.
      known = undefined
      note([taken.fault])
    } else note(taken.reason === 'refused' ? taken.problems : taken.conflicts.map(clashProblem))
  }

  /** Takes note that the file holds what was written. */
  const settle = async ({ register, number, hash, keepsPrevious }: Writing) => {
    inFile = register
    isStale = false
    if (marks === undefined) return
    // Where the last writing was not ours to keep, or failed half way, the copy itself tells which one it is.
    const kept = keepsPrevious ? marks.current : await findMark(disk, paths.previous, [marks.current, marks.previous])
    const previous = kept ?? null
    await saveMarks({ ...marks, previous, current: { number, file: hash }, next: null })
    writing = undefined
  }

  const look = async () => {
    if (writing !== undefined && fileHash === writing.hash) await settle(writing)
    const mark = await disk.mark(paths.file)
    if (known !== undefined && isSameFile(known, mark)) return
    if (mark === undefined) {
      known = undefined
      isStale = true
      outside = []
      return
    }
    database.data = null
    await database.read()
    known = file.mark()
    fileHash = file.hash() ?? fileHash
    const parsed = database.data as ParsedRegister | null
    if (writing !== undefined && fileHash === writing.hash) {
      // Our own writing, which failed only after the new file had taken its place.
      outside = []
      await settle(writing)
    } else if (parsed === null || fileHash === (marks?.current.file ?? recovered.fileHash)) outside = []
    else if (parsed.ok) await take(parsed.register)
    else note(parsed.problems)
  }

  const write = async (register: Register, number: number) => {
    await prepare()
    const begun = { register, number, hash: '', keepsPrevious: false }
    writing = begun
    database.data = { ok: true, register }
    let written: Writing = begun
    try {
      await database.write()
    } finally {
      written = writing ?? begun
      if (file.hash() === written.hash) {
        // The new file has its place, though what came after may have failed: whoever edits by hand now edits this one.
        known = file.mark()
        fileHash = written.hash
        inFile = register
        isStale = true
      }
    }
    await settle(written)
  }

  const isBehind = () => isStale || store().current().register !== inFile

  const foldOnce = async () => {
    await look()
    if (outside.length === 0 && isBehind()) await write(store().current().register, store().history().length)
  }

  /**
   * Notes what keeps the file from being written. The history has it all, so nothing is lost meanwhile. A look that goes
   * well does not write the file: where it is still behind, what was noted of it stands.
   */
  const noting = (work: () => Promise<void>) => async () => {
    try {
      await work()
      if (outside.length > 0 || !isBehind()) fault = undefined
    } catch (error) {
      if (error instanceof FileChangedMeanwhile) return
      fault = diskProblem(error, `${basename(paths.file)} could not be written, and is behind the register`)
      throw error
    }
  }

  return {
    prepare,
    check: () => alone(noting(look)),
    fold: () => alone(noting(foldOnce)),
    putBack: () =>
      alone(
        noting(async () => {
          await look()
          if (outside.length > 0) {
            const refused = `${paths.room}/refused-${now().toISOString().replaceAll(':', '-')}.json`
            await disk.rename(paths.file, refused)
            known = undefined
          }
          outside = []
          await write(store().current().register, store().history().length)
        }),
      ),
    isBehind,
    troubles: () => [...outside, ...(fault === undefined ? [] : [fault])],
  }
}
