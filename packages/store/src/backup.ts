import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createGzip, gunzip } from 'node:zlib'
import {
  type HistoryEntry,
  historyEntrySchema,
  parseRegister,
  parseRegisterText,
  type Register,
  registerTextParts,
} from '@sharemap/register'
import { z } from 'zod'
import type { BackupContent } from './backup-content.ts'
import type { Disk } from './disk.ts'
import { nodeDisk } from './node-disk.ts'
import { checkPublication } from './publication-chain.ts'
import type { Publication } from './publications.ts'
import type { StoreProblem } from './store.ts'
import { diskProblem, storeProblem } from './store-problem.ts'
import { verifyHistory } from './verify-history.ts'
import { writeWhole } from './write-whole.ts'

/** A backup that was checked, or everything that is wrong with it. */
export type ReadBackup =
  | { readonly ok: true; readonly content: BackupContent }
  | { readonly ok: false; readonly problems: readonly StoreProblem[] }

const format = 'sharemap-backup'

const backupSchema = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(1),
  history: z.array(z.unknown()),
  /** Backups of before there were publications have none. */
  publications: z.array(z.unknown()).default([]),
  register: z.unknown(),
})

function* backupText({ register, history, publications }: BackupContent): Generator<string> {
  yield `{"format":"${format}","formatVersion":1,"history":[`
  for (const [position, entry] of history.entries()) yield `${position === 0 ? '' : ','}\n${JSON.stringify(entry)}`
  yield '],\n"publications":['
  for (const [position, one] of publications.entries()) yield `${position === 0 ? '' : ','}\n${JSON.stringify(one)}`
  yield '],\n"register":'
  yield* registerTextParts(register)
  yield '}\n'
}

/**
 * Writes a backup as the bytes of its file.
 *
 * @param content the register, its history and its publications.
 * @returns JSON, compressed with gzip, in pieces.
 */
export const backupParts = (content: BackupContent): AsyncIterable<Uint8Array> =>
  Readable.from(backupText(content)).pipe(createGzip())

/**
 * Writes a backup into a file: whole, or not at all.
 *
 * @param path the path of the file; one that stands there is replaced.
 * @param content the register and its history, as a store or {@link readStoredRegister} gives them, and the publications.
 * @param disk the disk; this machine's unless given.
 * @returns a problem where it could not be written.
 */
export const writeBackup = async (
  path: string,
  content: BackupContent,
  disk: Disk = nodeDisk,
): Promise<StoreProblem | undefined> => {
  try {
    await writeWhole(disk, path, backupParts(content))
    return undefined
  } catch (error) {
    return diskProblem(error, `The backup ${path} could not be written`)
  }
}

const refuse = (...problems: StoreProblem[]): ReadBackup => ({ ok: false, problems })

const damaged = (reason: string) =>
  refuse(storeProblem('damaged-backup', `The backup is damaged: ${reason}. Take another one.`))

const plain = (register: Register): ReadBackup => ({ ok: true, content: { register, history: [], publications: [] } })

/**
 * Checks a backup.
 *
 * @param bytes the content of a backup's file; or the plain text of a register's file, which has no history
 * and no publications.
 * @returns the content: the register passes every check of `parseRegister`, the chains of the history and of the
 * publications hold, and undoing the history gives the register that it began with. Or everything that is wrong.
 */
export const parseBackup = async (bytes: Uint8Array): Promise<ReadBackup> => {
  let text: string
  try {
    const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
    text = Buffer.from(isCompressed ? await promisify(gunzip)(bytes) : bytes).toString('utf8')
  } catch {
    return damaged('it cannot be unpacked')
  }
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    const parsed = parseRegisterText(text)
    return parsed.ok ? plain(parsed.register) : parsed
  }
  if ((input as { format?: unknown } | null)?.format !== format) {
    const parsed = parseRegister(input)
    return parsed.ok ? plain(parsed.register) : parsed
  }
  const backup = backupSchema.safeParse(input)
  if (!backup.success) return damaged(backup.error.issues[0]?.message ?? 'its shape is wrong')
  const parsed = parseRegister(backup.data.register)
  if (!parsed.ok) return parsed
  const wrong = backup.data.history.findIndex((entry) => !historyEntrySchema.safeParse(entry).success)
  if (wrong !== -1) return damaged(`entry ${wrong + 1} of its history is no entry`)
  const content = { register: parsed.register, history: backup.data.history as HistoryEntry[] }
  const verdict = verifyHistory(content)
  if (!verdict.ok) return damaged(verdict.reason)
  const publications: Publication[] = []
  for (const input of backup.data.publications) {
    const checked = checkPublication(input, publications.at(-1) ?? null)
    if (!checked.ok) return damaged(`publication ${publications.length + 1}: ${checked.reason}`)
    publications.push(checked.publication)
  }
  return { ok: true, content: { ...content, publications } }
}

/**
 * Reads a backup from its file and checks it, as {@link parseBackup} does.
 *
 * @param path the path of the file.
 * @param disk the disk; this machine's unless given.
 */
export const readBackup = async (path: string, disk: Disk = nodeDisk): Promise<ReadBackup> => {
  try {
    return await parseBackup(await disk.read(path))
  } catch (error) {
    const what = `The backup ${path} could not be read`
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return refuse(storeProblem('missing-file', `${what}: there is no such file.`))
    if (code === 'EISDIR') return refuse(storeProblem('unreadable-file', `${what}: it is a folder, not a file.`))
    return refuse(diskProblem(error, what))
  }
}
