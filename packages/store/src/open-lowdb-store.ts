import { type ParsedRegister, parseRegisterText, serialiseRegister } from '@sharemap/register'
import { Low } from 'lowdb'
import { DataFile } from 'lowdb/node'
import { memoryStore } from './memory-store.ts'
import type { OpenedStore, StoreProblem } from './store.ts'

const fileProblem = (code: StoreProblem['code'], message: string): OpenedStore => ({
  ok: false,
  problems: [{ code, entity: null, path: '', message }],
})

const unreadable = (error: NodeJS.ErrnoException): OpenedStore => {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'this user may not read it. Give the user that runs the server the right to read and write it.',
    EPERM: 'this user may not read it. Give the user that runs the server the right to read and write it.',
    EISDIR: 'it is a folder. Move the folder away and put the register file in its place.',
    ENOTDIR: 'what should be its folder is a file. Name a folder.',
  }
  return fileProblem(
    'unreadable-file',
    `The file cannot be read: ${reasons[error.code ?? ''] ?? `${error.message}. Put it right and start again.`}`,
  )
}

/**
 * Opens the register in a JSON file through lowdb. lowdb checks nothing, so the text is parsed as a register; the file
 * is read and never touched.
 *
 * @param file the path of the register's file.
 * @returns the store, or every problem: of the file (`missing-file`, `unreadable-file`) or of the register in it.
 */
export const openLowdbStore = async (file: string): Promise<OpenedStore> => {
  const adapter = new DataFile<ParsedRegister | null>(file, {
    parse: parseRegisterText,
    stringify: (parsed) => (parsed?.ok === true ? serialiseRegister(parsed.register) : ''),
  })
  const database = new Low<ParsedRegister | null>(adapter, null)
  try {
    await database.read()
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException)
  }
  const parsed = database.data
  if (parsed === null) {
    return fileProblem('missing-file', 'There is no such file. Put the register there, or a copy of it from a backup.')
  }
  return parsed.ok ? { ok: true, store: memoryStore(parsed.register) } : parsed
}
