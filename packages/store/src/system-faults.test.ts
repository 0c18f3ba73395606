import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { openLowdbStore } from './open-lowdb-store.ts'
import { readStoredRegister } from './read-stored-register.ts'

/** Nobody in particular: rights mean nothing to an administrator, so a server that runs as one is started as another user. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

let base: string
let program: string
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'sharemap-faults-'))
  await chmod(base, 0o755)
  program = join(base, 'fault-writer.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('./testing/fault-writer.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
}, 60_000)
afterAll(() => rm(base, { recursive: true, force: true }))

let folder: string
let file: string
let children: ChildProcessWithoutNullStreams[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(base, 'register-'))
  file = join(folder, 'register.json')
  await writeFile(file, serialiseRegister(smallRegister()))
  await give()
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children = []
})

/** Gives the folder and all in it to the user that the server runs as. */
const give = async () => {
  await chmod(folder, 0o755)
  if (nobody.uid === undefined) return
  await chown(folder, nobody.uid, nobody.gid)
  await chown(file, nobody.uid, nobody.gid)
}

/** Starts the program, and gives a way to tell it something and hear its answer. */
const start = async (limit = '') => {
  const child = spawn('/bin/sh', ['-c', `${limit} exec "$0" "$@"`, process.execPath, program, file], nobody)
  children.push(child)
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const hear = async () => JSON.parse((await lines.next()).value ?? '{"ended":true}')
  const tell = (line: string) => {
    child.stdin.write(`${line}\n`)
    return hear()
  }
  return { opened: await hear(), tell }
}

const storedVersion = async () => {
  const read = await readStoredRegister(file)
  return read.ok ? read.stored.register.parties.find(({ id }) => id === 'party-dwp')?.version : read.problems
}

it('tells of a disk without room, reads on, takes what fits, and loses nothing', async () => {
  // A file may have 128 blocks of 512 bytes here: room for the register, and for some edits.
  const { opened, tell } = await start('ulimit -f 128;')
  expect(opened).toEqual({ ok: true })
  let version = 1
  let result = await tell('edit 6000')
  for (; result.ok && version < 30; result = await tell(`edit ${6000 + version}`)) version = result.version
  expect(result).toMatchObject({ reason: 'fault', fault: { code: 'disk-full' } })
  expect(version).toBeGreaterThan(2)
  expect(await tell('read')).toMatchObject({ version })
  expect(await storedVersion()).toBe(version)
  expect(await tell('edit 1')).toEqual({ ok: true, version: version + 1 })
  children.pop()?.kill('SIGKILL')
  const roomy = await start()
  expect(await roomy.tell('edit 6000')).toEqual({ ok: true, version: version + 2 })
}, 30_000)

it('tells of a folder that it may not write when it starts', async () => {
  await chmod(folder, 0o555)
  const { opened } = await start()
  expect(opened).toMatchObject({ ok: false, problems: [{ code: 'not-writable' }] })
  expect(await readdir(folder)).toEqual(['register.json'])
}, 30_000)

it('tells of a file that it may not read', async () => {
  await chmod(file, 0o000)
  expect((await start()).opened).toMatchObject({
    ok: false,
    problems: [{ code: 'unreadable-file', message: expect.stringContaining('this user may not read it') }],
  })
}, 30_000)

it('tells when it loses the right to write, reads on, and loses nothing', async () => {
  const { opened, tell } = await start()
  expect(opened).toEqual({ ok: true })
  expect(await tell('edit 1')).toEqual({ ok: true, version: 2 })
  await chmod(folder, 0o555)
  await chmod(join(folder, 'register.history'), 0o555)
  expect(await tell('fold')).toMatchObject({
    troubles: [{ code: 'not-writable', message: expect.stringContaining('is behind the register') }],
  })
  expect(await tell('read')).toEqual({ version: 2, length: 1 })
  expect(await storedVersion()).toBe(2)
  await chmod(folder, 0o755)
  await chmod(join(folder, 'register.history'), 0o755)
  expect(await tell('edit 2')).toEqual({ ok: true, version: 3 })
  expect(await tell('fold')).toEqual({ troubles: [] })
}, 30_000)

it('says so where a file stands in the place of its history', async () => {
  await writeFile(join(folder, 'register.history'), '')
  expect(await openLowdbStore(file)).toMatchObject({ ok: false, problems: [{ code: 'not-writable' }] })
  await rm(join(folder, 'register.history'))
  await mkdir(join(folder, 'register.history', 'history.jsonl'), { recursive: true })
  const opened = await openLowdbStore(file)
  expect(opened).toMatchObject({ ok: false, problems: [{ code: 'damaged-history' }] })
})
