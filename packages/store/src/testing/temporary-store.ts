import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Register, serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { afterEach } from 'vitest'
import { type FileStore, type LowdbStoreOptions, openLowdbStore } from '../open-lowdb-store.ts'

/** A folder of its own for each test, which goes when the test ends, with every store that was opened in it closed. */
export const temporaryStores = () => {
  const folders: string[] = []
  const stores: FileStore[] = []
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
  })

  const makeFolder = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'sharemap-store-'))
    folders.push(folder)
    return folder
  }

  /** Writes a register into a new folder, and gives the path of its file. */
  const placeRegister = async (register: Register = smallRegister()): Promise<string> => {
    const file = join(await makeFolder(), 'register.json')
    await writeFile(file, serialiseRegister(register))
    return file
  }

  /** Opens a store that folds and looks only when it is told to. */
  const open = async (file: string, options: Partial<LowdbStoreOptions> = {}): Promise<FileStore> => {
    const opened = await openLowdbStore(file, { foldAfter: 1_000_000, watchEvery: 0, ...options })
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
    stores.push(opened.store)
    return opened.store
  }

  return { makeFolder, placeRegister, open }
}
