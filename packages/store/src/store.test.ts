import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Register, serialiseRegister } from '@sharemap/register'
import { afterAll, beforeAll } from 'vitest'
import { memoryStore } from './memory-store.ts'
import { openLowdbStore } from './open-lowdb-store.ts'
import type { Store } from './store.ts'
import { describeStore } from './testing/store-contract.ts'

let folder: string
const opened: Store[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-store-'))
})
afterAll(async () => {
  for (const store of opened) await store.close()
  await rm(folder, { recursive: true })
})

let files = 0
const openFile = async (register: Register): Promise<Store> => {
  const file = join(folder, `register-${files++}.json`)
  await writeFile(file, serialiseRegister(register))
  const result = await openLowdbStore(file)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  opened.push(result.store)
  return result.store
}

describeStore('memory', async (register) => memoryStore(register))
describeStore('lowdb', openFile)
