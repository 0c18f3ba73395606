import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addUser, setUserFields } from './change-users.ts'
import { openUserStore, type UserStoreOptions } from './open-user-store.ts'
import { teamUser, wholeTeam } from './testing/index.ts'
import type { UserStore } from './user-store.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-users-'))
  file = join(folder, 'users.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = (options: UserStoreOptions = { restMilliseconds: 0 }): UserStore => {
  const opened = openUserStore(file, options)
  if (!opened.ok) throw new Error(opened.problem)
  return opened.store
}
const write = (users: unknown) => writeFile(file, JSON.stringify({ formatVersion: 1, users }))
const newUser = (name: string) => addUser({ ...teamUser('reader'), name, at: new Date('2026-11-22T10:00:00Z') })
const namesOf = (store: UserStore) => store.current().map(({ name }) => name)

describe('openUserStore', () => {
  it('has no users where there is no file, and makes none', async () => {
    expect(open().current()).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  it('keeps a change in a file that its owner alone may read, and finds it again', async () => {
    const store = open()
    expect(await store.change(newUser('sam'))).toMatchObject({ ok: true, user: { name: 'sam' } })
    expect(namesOf(store)).toEqual(['sam'])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['users.json'])
    const text = await readFile(file, 'utf8')
    expect(text.endsWith('}\n')).toBe(true)
    expect(JSON.parse(text)).toMatchObject({ formatVersion: 1, users: [{ name: 'sam' }] })
    expect(open().current()).toEqual(store.current())
  })

  it('writes nothing where a change is refused', async () => {
    const store = open()
    await store.change(newUser('sam'))
    const before = await stat(file, { bigint: true })
    expect(await store.change(newUser('sam'))).toMatchObject({ ok: false, code: 'name-taken' })
    expect((await stat(file, { bigint: true })).mtimeNs).toBe(before.mtimeNs)
  })

  it('makes changes that come at once one after the other', async () => {
    const store = open()
    const names = Array.from({ length: 20 }, (_, place) => `user-${place}`)
    await Promise.all(names.map((name) => store.change(newUser(name))))
    expect(namesOf(store)).toEqual(names)
    expect(namesOf(open())).toEqual(names)
  })

  it.each([
    ['no JSON', '{', 'The file is not JSON'],
    ['another version', '{"formatVersion":2,"users":[]}', '/formatVersion: '],
    ['a user without a password', JSON.stringify({ formatVersion: 1, users: [{ name: 'sam' }] }), '/users/0/'],
    [
      'two users of one name',
      JSON.stringify({ formatVersion: 1, users: [teamUser('editor'), teamUser('editor')] }),
      'two users of one name',
    ],
    [
      'a password in plain sight',
      JSON.stringify({ formatVersion: 1, users: [teamUser('editor', { password: 'letmein' })] }),
      '/users/0/password: is no argon2id hash',
    ],
  ])('refuses a file of %s, and does not repeat a password', async (_, text, sentence) => {
    await writeFile(file, text)
    const opened = openUserStore(file)
    expect(opened.ok ? '' : opened.problem).toContain(sentence)
    expect(opened.ok ? '' : opened.problem).not.toContain('letmein')
    expect(await readFile(file, 'utf8')).toBe(text)
  })
})

describe('a file that is changed from outside', () => {
  it('is taken without a restart', async () => {
    await write(wholeTeam())
    const store = open()
    await write([teamUser('editor', { disabled: true })])
    expect(store.current()).toEqual([teamUser('editor', { disabled: true })])
  })

  it('is taken from others who may read it, at the start and later', async () => {
    await write([teamUser('editor')])
    await chmod(file, 0o644)
    const opened = openUserStore(file, { restMilliseconds: 0 })
    expect(opened).toMatchObject({ ok: true, warning: null })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await rm(file)
    await write(wholeTeam())
    await chmod(file, 0o666)
    expect(opened.ok && opened.store.current()).toHaveLength(4)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('is looked at once in a while, and always before a change', async () => {
    let now = 0
    await write([teamUser('editor')])
    const store = open({ now: () => now, restMilliseconds: 1_000 })
    await write(wholeTeam())
    expect(store.current()).toHaveLength(1)
    now = 1_000
    expect(store.current()).toHaveLength(4)
    await write([...wholeTeam(), teamUser('reader', { name: 'sam' })])
    expect(await store.change(setUserFields('sam', { fullName: 'Sam' }))).toMatchObject({ ok: true })
    expect(store.current()).toHaveLength(5)
  })

  it('leaves the users as they were where it is broken, is not written over, and is taken once it is mended', async () => {
    await write(wholeTeam())
    const store = open()
    await writeFile(file, '{"formatVersion":1,"users":[')
    expect(store.current()).toHaveLength(4)
    expect(store.trouble()).toContain('The file is not JSON')
    expect(await store.change(newUser('sam'))).toMatchObject({ ok: false, code: 'not-kept' })
    expect(await readFile(file, 'utf8')).toBe('{"formatVersion":1,"users":[')
    await write([teamUser('editor')])
    expect(namesOf(store)).toEqual(['editor'])
    expect(store.trouble()).toBeNull()
  })

  it('opens no door by going away, and is taken when it is back', async () => {
    await write(wholeTeam())
    const store = open()
    await rename(file, `${file}.away`)
    expect(store.current()).toHaveLength(4)
    expect(store.trouble()).toContain('is gone')
    expect(await store.change(newUser('sam'))).toMatchObject({ ok: false, code: 'not-kept' })
    await rename(`${file}.away`, file)
    expect(store.current()).toHaveLength(4)
    expect(store.trouble()).toBeNull()
  })
})

describe('a change that the disk does not take', () => {
  it('is said, and nothing is changed', async () => {
    await write(wholeTeam())
    const store = open()
    await rm(folder, { recursive: true })
    await writeFile(folder, 'a file where the folder was')
    expect(await store.change(newUser('sam'))).toMatchObject({ ok: false, code: 'not-kept' })
    expect(store.current()).toHaveLength(4)
  })
})

describe('two processes', () => {
  it('lose none of each other’s changes', { timeout: 60_000 }, async () => {
    const writer = new URL('./testing/write-users.ts', import.meta.url)
    const processes = ['one', 'two', 'three'].map((name) =>
      fork(writer, [file, name, '15'], { execArgv: ['--import', 'tsx'] }),
    )
    const codes = await Promise.all(processes.map(async (each) => (await once(each, 'exit'))[0]))
    expect(codes).toEqual([0, 0, 0])
    expect(namesOf(open())).toHaveLength(45)
    expect(await readdir(folder)).toEqual(['users.json'])
  })
})
