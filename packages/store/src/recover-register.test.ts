import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseRegisterText, serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { openLowdbStore } from './open-lowdb-store.ts'
import { readStoredRegister } from './read-stored-register.ts'
import { storePaths } from './store-paths.ts'
import { noteAt, setNotes } from './testing/store-contract.ts'
import { temporaryStores } from './testing/temporary-store.ts'

const { placeRegister, open } = temporaryStores()

/** Three edits of which none has reached the file: they were made safe, and then the process ended. */
const threeEdits = async () => {
  const file = await placeRegister()
  const paths = storePaths(file)
  const store = await open(file)
  for (const version of [1, 2, 3]) await store.commit([setNotes(`Edit ${version}`, version)], noteAt(version))
  const history = await readFile(paths.history)
  const register = await readFile(file)
  const marks = await readFile(paths.marks)
  await store.close()
  await writeFile(file, register)
  await writeFile(paths.marks, marks)
  return { file, paths, history }
}

const notes = async (file: string) => {
  const store = await open(file)
  const found = store.current().register.parties.find(({ id }) => id === 'party-dwp')?.notes
  return { store, found }
}

const problemOf = async (file: string) => {
  const opened = await openLowdbStore(file)
  if (opened.ok) await opened.store.close()
  return opened.ok ? undefined : opened.problems[0]
}

describe('opening after a crash', { timeout: 30_000 }, () => {
  it('has every edit that was answered for, and writes them into the file', async () => {
    const { file } = await threeEdits()
    expect(parseRegisterText(await readFile(file, 'utf8'))).toEqual({ ok: true, register: smallRegister() })
    const { store, found } = await notes(file)
    expect(found).toBe('Edit 3')
    expect(store.troubles()).toEqual([])
    await store.foldNow()
    expect(await readFile(file, 'utf8')).toBe(serialiseRegister(store.current().register))
  })

  it.each([1, 100, 300])('lets go of an end that lost %i bytes, and goes on from there', async (lost) => {
    const { file, paths, history } = await threeEdits()
    await writeFile(paths.history, history.subarray(0, history.length - lost))
    const { store, found } = await notes(file)
    expect(found).toBe('Edit 2')
    expect(await store.commit([setNotes('Again', 3)], noteAt(9))).toMatchObject({ ok: true, entry: { number: 3 } })
    const read = await readStoredRegister(file)
    expect(read.ok && read.history.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it.each([
    ['zeros', Buffer.alloc(300)],
    ['half an entry', Buffer.from('{"number":4,"kind":"ed')],
    ['a whole line that is no entry', Buffer.from('{"number":4}\n')],
  ])('passes over %s at the end', async (_, stray) => {
    const { file, paths } = await threeEdits()
    await appendFile(paths.history, stray)
    expect((await notes(file)).found).toBe('Edit 3')
  })

  it('passes over a group of which only a later part reached the disk', async () => {
    const { file, paths, history } = await threeEdits()
    const lines = history.toString('utf8').trimEnd().split('\n')
    const grouped = lines.map((line, place) => (place === 0 ? line : line.replace(/"group":\d+/, '"group":2')))
    const [first, second = '', third] = grouped
    await writeFile(paths.history, `${first}\n${'\0'.repeat(second.length)}\n${third}\n`)
    expect((await notes(file)).found).toBe('Edit 1')
  })

  it('removes what was left half written', async () => {
    const { file, paths } = await threeEdits()
    const strays = [`${file}.tmp`, join(paths.folder, '.register.json.tmp'), `${paths.marks}.tmp`]
    for (const stray of strays) await writeFile(stray, 'half')
    const { store } = await notes(file)
    await store.foldNow()
    const names = [...(await readdir(paths.folder)), ...(await readdir(paths.room))]
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('has every edit though the file was lost or spoilt, and says so of a spoilt one', async () => {
    const { file } = await threeEdits()
    await rm(file)
    const lost = await notes(file)
    expect(lost.found).toBe('Edit 3')
    await lost.store.foldNow()
    expect(parseRegisterText(await readFile(file, 'utf8'))).toMatchObject({ ok: true })
    await lost.store.close()
    await truncate(file, 1000)
    const spoilt = await notes(file)
    expect(spoilt.found).toBe('Edit 3')
    expect(spoilt.store.troubles()).toMatchObject([
      { code: 'outside-change', message: expect.stringContaining('is cut off') },
    ])
  })
})

describe('a damaged history', { timeout: 30_000 }, () => {
  it('is refused where an entry was changed that was answered for', async () => {
    const { file, paths, history } = await threeEdits()
    await writeFile(paths.history, history.toString('utf8').replace('Edit 1', 'Edit X'))
    expect(await problemOf(file)).toMatchObject({
      code: 'damaged-history',
      message: expect.stringContaining('entry 1'),
    })
  })

  it('is refused where an earlier entry is not whole', async () => {
    const { file, paths, history } = await threeEdits()
    await writeFile(paths.history, history.toString('utf8').replace('"kind":"edit"', '"kind":'))
    expect(await problemOf(file)).toMatchObject({
      code: 'damaged-history',
      message: expect.stringContaining('not whole'),
    })
  })

  it('is refused where its end is missing though the file holds it', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await store.commit([setNotes('One')], noteAt(1))
    await store.commit([setNotes('Two', 2)], noteAt(2))
    await store.close()
    const { history } = storePaths(file)
    const text = await readFile(history, 'utf8')
    await writeFile(history, text.slice(0, text.indexOf('\n') + 1))
    expect(await problemOf(file)).toMatchObject({
      code: 'damaged-history',
      message: expect.stringContaining('entry 2'),
    })
  })

  it('is refused where its marks are gone, or are none', async () => {
    const { file, paths } = await threeEdits()
    await writeFile(paths.marks, '{"anchor":')
    expect(await problemOf(file)).toMatchObject({
      code: 'damaged-history',
      message: expect.stringContaining('cannot be read'),
    })
    await rm(paths.marks)
    expect(await problemOf(file)).toMatchObject({
      code: 'damaged-history',
      message: expect.stringContaining('is missing'),
    })
  })

  it('is refused where neither file is one that it knows', async () => {
    const { file, paths } = await threeEdits()
    await writeFile(paths.previous, 'spoilt')
    await writeFile(file, 'spoilt')
    expect(await problemOf(file)).toMatchObject({
      code: 'damaged-history',
      message: expect.stringContaining('neither'),
    })
  })

  it('leaves everything as it was', async () => {
    const { file, paths, history } = await threeEdits()
    const broken = history.toString('utf8').replace('Edit 1', 'Edit X')
    await writeFile(paths.history, broken)
    await problemOf(file)
    expect(await readFile(paths.history, 'utf8')).toBe(broken)
    expect((await readdir(paths.room)).sort()).toEqual(['history.jsonl', 'marks.json', 'previous.json'])
  })
})
