import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from './node-disk.ts'
import { openLowdbStore } from './open-lowdb-store.ts'
import { ownIdentity, type ProcessIdentity, standingOf } from './process-identity.ts'
import { takeLock } from './store-lock.ts'
import { storePaths } from './store-paths.ts'
import { noteAt, setNotes } from './testing/store-contract.ts'
import { temporaryStores } from './testing/temporary-store.ts'

const { makeFolder, placeRegister, open } = temporaryStores()

const own = ownIdentity()
const times = { beat: 10, patience: 60 }
/** Looks for its lock before every write. */
const watchful = { beat: 0, patience: 0 }

/** The number and the beginning of a process that has ended. */
const deadProcess = async (): Promise<ProcessIdentity> => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  const { pid = 0 } = child
  await once(child, 'exit')
  return { ...own, pid, began: '1' }
}

const take = async (folder: string, process: ProcessIdentity = own) => {
  const taken = await takeLock(nodeDisk, folder, process, times)
  return taken.ok ? taken.lock : undefined
}

describe('standingOf', { timeout: 30_000 }, () => {
  it('knows itself, the dead, a later process of the same number, and strangers', async () => {
    expect(standingOf(own, own)).toBe('alive')
    expect(standingOf(await deadProcess(), own)).toBe('dead')
    expect(standingOf({ ...own, space: 'ffff' }, own)).toBe('elsewhere')
    // Only where the system tells when processes began can the two be told apart.
    expect(standingOf({ ...own, began: '1' }, own)).toBe(own.began === '' ? 'alive' : 'dead')
  })
})

describe('takeLock', { timeout: 30_000 }, () => {
  it('keeps a second one out until the first lets go', async () => {
    const folder = await makeFolder()
    const first = await take(folder)
    expect(await take(folder)).toBeUndefined()
    await first?.release()
    const second = await take(folder)
    expect(second).toBeDefined()
    await second?.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('never goes to two of many that try at once', async () => {
    const folder = await makeFolder()
    const locks = await Promise.all(Array.from({ length: 20 }, () => take(folder)))
    const held = locks.filter((lock) => lock !== undefined)
    expect(held.length).toBeLessThanOrEqual(1)
    for (const lock of held) await lock.release()
    const next = await take(folder)
    expect(next).toBeDefined()
    await next?.release()
  })

  it('sweeps away the locks of the dead, and leaves other files be', async () => {
    const folder = await makeFolder()
    const { pid, began, space } = await deadProcess()
    await writeFile(join(folder, `lock.${pid}.${began}.${space}.1`), '')
    await writeFile(join(folder, 'lock.txt'), '')
    const lock = await take(folder)
    expect(lock).toBeDefined()
    await lock?.release()
    expect(await readdir(folder)).toEqual(['lock.txt'])
  })

  it('watches a lock of another machine or container, and gives way while it is dated anew', async () => {
    const folder = await makeFolder()
    const elsewhere = await take(folder, { ...own, space: 'ffff' })
    expect(await take(folder)).toBeUndefined()
    await elsewhere?.release()
  })

  it('takes a lock of another machine or container that falls silent', async () => {
    const folder = await makeFolder()
    await writeFile(join(folder, 'lock.1.1.ffff.1'), '')
    const lock = await take(folder)
    expect(lock).toBeDefined()
    await lock?.release()
  })
})

describe('a store', { timeout: 30_000 }, () => {
  it('keeps a second one out, with a sentence that says who holds it', async () => {
    const file = await placeRegister()
    const first = await open(file)
    expect(await openLowdbStore(file)).toMatchObject({
      ok: false,
      problems: [{ code: 'locked', message: expect.stringContaining(`process ${process.pid}`) }],
    })
    expect(await first.commit([setNotes('Goes on.')], noteAt(1))).toMatchObject({ ok: true })
    await first.close()
    const second = await open(file)
    expect(second.history()).toHaveLength(1)
  })

  it('opens after a process that died with the lock', async () => {
    const file = await placeRegister()
    const { room } = storePaths(file)
    const { pid, began, space } = await deadProcess()
    await nodeDisk.makeFolder(room)
    await writeFile(join(room, `lock.${pid}.${began}.${space}.1`), '')
    const store = await open(file)
    await store.close()
    expect(await readdir(storePaths(file).folder)).toEqual(['register.json'])
  })

  const ownLock = async (room: string) =>
    join(room, (await readdir(room)).find((name) => name.startsWith('lock.')) ?? 'lock')

  it('takes its lock again where it is gone and nobody has written meanwhile', async () => {
    const file = await placeRegister()
    const { room } = storePaths(file)
    const store = await open(file, { lock: watchful })
    await store.commit([setNotes('One')], noteAt(1))
    await rm(await ownLock(room))
    expect(await store.commit([setNotes('Two', 2)], noteAt(2))).toMatchObject({ ok: true })
    expect(await ownLock(room)).not.toMatch(/lock$/)
  })

  it.each<[string, (room: string) => Promise<void>]>([
    ['another process holds it', async (room) => writeFile(join(room, lockOfAnother()), '')],
    ['another process has written', async (room) => appendFile(join(room, 'history.jsonl'), '{"number":2}\n')],
  ])('does not write any more once its lock is gone and %s', async (_, interfere) => {
    const file = await placeRegister()
    const { room } = storePaths(file)
    const store = await open(file, { lock: watchful })
    await store.commit([setNotes('One')], noteAt(1))
    await rm(await ownLock(room))
    await interfere(room)
    expect(await store.commit([setNotes('Two', 2)], noteAt(2))).toMatchObject({
      ok: false,
      reason: 'fault',
      fault: { code: 'locked' },
    })
    expect(store.current().register.parties.find(({ id }) => id === 'party-dwp')?.notes).toBe('One')
  })
})

/** The lock of a process that is alive: this one's parent. */
const lockOfAnother = () => `lock.${process.ppid}..${own.space}.1`
