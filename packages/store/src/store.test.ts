import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Register, serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryStore, openLowdbStore, type Store } from './index.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-store-'))
})
afterAll(() => rm(folder, { recursive: true }))

let files = 0
const openFile = async (register: Register): Promise<Store> => {
  const file = join(folder, `register-${files++}.json`)
  await writeFile(file, serialiseRegister(register))
  const opened = await openLowdbStore(file)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.store
}

/** What every engine holds to. */
describe.each([
  ['memory', async (register: Register) => memoryStore(register)],
  ['lowdb', openFile],
])('the %s store', (_, open) => {
  it('holds the register that it was given', async () => {
    const store = await open(smallRegister())
    expect(store.current().register).toEqual(smallRegister())
  })

  it('gives the same object each time', async () => {
    const store = await open(smallRegister())
    expect(store.current()).toBe(store.current())
  })

  it('tells registers apart by their revision, whatever order their keys stand in', async () => {
    const register = smallRegister()
    const reordered = Object.fromEntries(Object.entries(register).reverse()) as Register
    const [one, other, changed] = await Promise.all([
      open(register),
      open(reordered),
      open({ ...register, title: 'Another title' }),
    ])
    expect(one.current().revision).toMatch(/^[0-9a-f]{64}$/)
    expect(other.current().revision).toBe(one.current().revision)
    expect(changed.current().revision).not.toBe(one.current().revision)
  })
})
