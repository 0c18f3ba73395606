import { type HistoryEntry, MisfitChange, parseRegisterText, type Register, replayChanges } from '@sharemap/register'
import type { Disk, FileMark } from './disk.ts'
import { readHistory } from './read-history.ts'
import { revisionOf } from './revision-of.ts'
import { sha256 } from './sha256.ts'
import type { StoreProblem } from './store.ts'
import { findMark, readMarks, type StoreMark, type StoreMarks } from './store-marks.ts'
import type { StorePaths } from './store-paths.ts'
import { storeProblem } from './store-problem.ts'

/** A register with all that was ever accepted, whatever state a crash left its files in. */
export interface RecoveredRegister {
  readonly register: Register
  readonly history: readonly HistoryEntry[]
  readonly anchor: string
  /** How many bytes of the history's file are whole. */
  readonly historySize: number
  /** Undefined until the first edit. */
  readonly marks: StoreMarks | undefined
  /** The register as the file holds it, or last held it where somebody has changed the file since. */
  readonly inFile: Register
  /** The SHA-256 of the file that holds, or last held, that register. */
  readonly fileHash: string
  /** The file that was read; undefined where it is to be looked at: it is another than the one last written. */
  readonly fileMark: FileMark | undefined
}

export type RecoverResult =
  | { readonly ok: true; readonly recovered: RecoveredRegister }
  | { readonly ok: false; readonly problems: readonly StoreProblem[] }

const refuse = (code: Parameters<typeof storeProblem>[0], message: string): RecoverResult => ({
  ok: false,
  problems: [storeProblem(code, message)],
})

const damaged = (what: string): RecoverResult =>
  refuse(
    'damaged-history',
    `The history is damaged: ${what}. Nothing was changed. Put the register back from a backup, or move the history folder away to begin a new history from the register's file.`,
  )

const readable = async (disk: Disk, path: string): Promise<Buffer | undefined> =>
  (await disk.mark(path)) === undefined ? undefined : disk.read(path)

const missing = 'There is no such file. Put the register there, or a copy of it from a backup.'

/** A register that has no history yet: what stands in the file is all there is. */
const recoverPlain = async (disk: Disk, { file }: StorePaths): Promise<RecoverResult> => {
  const fileMark = await disk.mark(file)
  if (fileMark === undefined) return refuse('missing-file', missing)
  const bytes = await disk.read(file)
  const parsed = parseRegisterText(bytes.toString('utf8'))
  if (!parsed.ok) return parsed
  const { register } = parsed
  const begin = { history: [], anchor: revisionOf(register), historySize: 0, marks: undefined }
  return { ok: true, recovered: { ...begin, register, inFile: register, fileHash: sha256(bytes), fileMark } }
}

/** Finds a file that one of the marks knows, and reads the register in it. */
const findMarked = async (disk: Disk, path: string, marks: readonly (StoreMark | null)[]) => {
  const fileMark = await disk.mark(path)
  const bytes = await readable(disk, path)
  if (bytes === undefined) return undefined
  const hash = sha256(bytes)
  const mark = marks.find((candidate) => candidate?.file === hash)
  if (mark == null) return undefined
  const parsed = parseRegisterText(bytes.toString('utf8'))
  return parsed.ok ? { register: parsed.register, mark, fileMark } : undefined
}

const changesBetween = (history: readonly HistoryEntry[], from: number, to: number) =>
  history.slice(from, to).flatMap(({ changes }) => changes)

/** Finishes a fold that a crash cut short after the new file had taken its place. */
const settleMarks = async (
  disk: Disk,
  paths: StorePaths,
  marks: StoreMarks,
  current: StoreMark,
): Promise<StoreMarks> => {
  const previous = await findMark(disk, paths.previous, [marks.current, marks.previous])
  return { ...marks, previous: previous ?? null, current, next: null }
}

const recoverMarked = async (disk: Disk, paths: StorePaths, marks: StoreMarks): Promise<RecoverResult> => {
  const read = readHistory(
    (await readable(disk, paths.history)) ?? Buffer.alloc(0),
    marks.anchor,
    Math.max(marks.current.number, marks.next?.number ?? 0),
  )
  if (!read.ok) return damaged(`entry ${read.number} of ${paths.history}: ${read.reason}`)
  const { entries: history, size: historySize } = read
  const inPlace = await findMarked(disk, paths.file, [marks.next, marks.current])
  const found = inPlace ?? (await findMarked(disk, paths.previous, [marks.current, marks.previous]))
  if (found === undefined) {
    return damaged(`neither ${paths.file} nor ${paths.previous} is a file that the history knows`)
  }
  try {
    const inFileMark = inPlace?.mark ?? marks.current
    const inFile = replayChanges(found.register, changesBetween(history, found.mark.number, inFileMark.number))
    const register = replayChanges(inFile, changesBetween(history, inFileMark.number, history.length))
    const settled = inFileMark === marks.next ? await settleMarks(disk, paths, marks, inFileMark) : marks
    const file = { inFile, fileHash: inFileMark.file, fileMark: inPlace?.fileMark }
    return { ok: true, recovered: { register, history, anchor: marks.anchor, historySize, marks: settled, ...file } }
  } catch (error) {
    if (error instanceof MisfitChange) return damaged(`it is not the history of this register. ${error.message}`)
    throw error
  }
}

/**
 * Reads a store: the register's file, and every accepted edit that had not reached it yet. Nothing is written.
 *
 * @param disk the disk.
 * @param paths where the store's parts stand.
 * @returns the register as it was when the last edit was accepted, or why it cannot be had. An end of the history that
 * was torn while it was being written was never answered for, and is passed over.
 * @throws the disk's errors.
 */
export const recoverRegister = async (disk: Disk, paths: StorePaths): Promise<RecoverResult> => {
  const marks = await readMarks(disk, paths.marks)
  if (marks === null) return damaged(`${paths.marks} cannot be read`)
  if (marks !== undefined) return recoverMarked(disk, paths, marks)
  const history = await disk.mark(paths.history)
  return history === undefined || history.size === 0 ? recoverPlain(disk, paths) : damaged(`${paths.marks} is missing`)
}
