import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it, vi } from 'vitest'
import { outdatedCopies } from './dated-copies.ts'
import { gatherBackup, openPublications, parseBackup, readBackup, restoreBackup, writeBackup } from './index.ts'
import { storePaths } from './store-paths.ts'
import { published } from './testing/publications-contract.ts'
import { noteAt, setNotes } from './testing/store-contract.ts'
import { temporaryStores } from './testing/temporary-store.ts'

const { makeFolder, placeRegister, open } = temporaryStores()

/** A register with two edits, and a backup of it. */
const backedUp = async () => {
  const file = await placeRegister()
  const store = await open(file)
  await store.commit([setNotes('One')], noteAt(1))
  await store.commit([setNotes('Two', 2)], noteAt(2))
  const publications = await openPublications(file)
  if (!publications.ok) throw new Error(JSON.stringify(publications.problems))
  await published(publications.publications, 'Shown first', 3)
  await published(publications.publications, 'Shown next', 4)
  const gathered = await gatherBackup(file)
  if (!gathered.ok) throw new Error(JSON.stringify(gathered.problems))
  const { content } = gathered
  expect(content).toMatchObject({ register: store.current().register, history: store.history() })
  expect(content.publications.map(({ register }) => register.title)).toEqual(['Shown first', 'Shown next'])
  const backup = join(await makeFolder(), 'backup.json.gz')
  expect(await writeBackup(backup, content)).toBeUndefined()
  return { file, store, content, backup }
}

const rewrite = async (backup: string, change: (text: string) => string) => {
  const text = (await promisify(gunzip)(await readFile(backup))).toString('utf8')
  expect(change(text)).not.toBe(text)
  await writeFile(backup, await promisify(gzip)(change(text)))
}

const notesOf = ({ parties }: ReturnType<typeof smallRegister>) => parties.find(({ id }) => id === 'party-dwp')?.notes

describe('a backup', { timeout: 30_000 }, () => {
  it('gives back the register and its history', async () => {
    const { backup, content } = await backedUp()
    expect(await readBackup(backup)).toEqual({ ok: true, content })
  })

  it('is checked as bytes too, before it is put anywhere', async () => {
    const { backup, content } = await backedUp()
    expect(await parseBackup(await readFile(backup))).toEqual({ ok: true, content })
  })

  it('may be a plain register, which has no history', async () => {
    expect(await readBackup(await placeRegister())).toEqual({
      ok: true,
      content: { register: smallRegister(), history: [], publications: [] },
    })
  })

  it.each<[string, (text: string) => string, string]>([
    ['is cut off', (text) => text.slice(0, 5000), 'not-json'],
    [
      'holds a register that is none',
      (text) => text.replace('"visibility": "public"', '"visibility": "nobody"'),
      'wrong-shape',
    ],
    ['holds an entry that is none', (text) => text.replace('"kind":"edit"', '"kind":"guess"'), 'damaged-backup'],
    ['holds an entry that was changed', (text) => text.replace('"who":"Ann"', '"who":"Ben"'), 'damaged-backup'],
    [
      'holds a register that its history does not lead to',
      (text) => text.replace('"Casewise Cloud"', '"Casewise Sky"'),
      'damaged-backup',
    ],
    [
      'holds a publication that was changed',
      (text) => text.replace('"Shown first"', '"Shown never"'),
      'damaged-backup',
    ],
    [
      'has another shape',
      (text) => text.replace('"formatVersion":1,"history"', '"formatVersion":2,"history"'),
      'damaged-backup',
    ],
  ])('is refused that %s', async (_, spoil, code) => {
    const { backup } = await backedUp()
    await rewrite(backup, spoil)
    expect(await readBackup(backup)).toMatchObject({ ok: false, problems: [{ code }] })
  })

  it('is refused that cannot be unpacked or is not there', async () => {
    const { backup } = await backedUp()
    await writeFile(backup, (await readFile(backup)).subarray(0, 500))
    expect(await readBackup(backup)).toMatchObject({ ok: false, problems: [{ code: 'damaged-backup' }] })
    expect(await readBackup(`${backup}.none`)).toMatchObject({ ok: false, problems: [{ code: 'missing-file' }] })
  })

  it('says where it cannot be written', async () => {
    const { file, content } = await backedUp()
    expect(await writeBackup(join(file, 'backup.json.gz'), content)).toMatchObject({ code: 'not-writable' })
  })
})

describe('restoreBackup', { timeout: 30_000 }, () => {
  it('is a change like any other where the register stands', async () => {
    const { file, store, backup } = await backedUp()
    await store.commit([setNotes('Spoilt.', 3)], noteAt(3))
    await store.close()
    const restored = await restoreBackup(backup, file, noteAt(4))
    expect(restored).toMatchObject({ ok: true, entry: 4, publications: 0, setAside: [] })
    const again = await open(file)
    expect(notesOf(again.current().register)).toBe('Two')
    expect(again.history().map(({ kind }) => kind)).toEqual(['edit', 'edit', 'edit', 'restore'])
  })

  it('brings back register and history where nothing stands', async () => {
    const { content, backup } = await backedUp()
    const file = join(await makeFolder(), 'new', 'register.json')
    expect(await restoreBackup(backup, file, noteAt(4))).toMatchObject({
      ok: true,
      entry: null,
      publications: 2,
      setAside: [],
    })
    expect(await gatherBackup(file)).toMatchObject({ ok: true, content })
    const again = await open(file)
    expect(again.current().register).toEqual(content.register)
    expect(again.history()).toEqual(content.history)
    expect(await again.commit([setNotes('Three', 3)], noteAt(5))).toMatchObject({ ok: true, entry: { number: 3 } })
  })

  it('moves aside what cannot be opened', async () => {
    const { file, store, content, backup } = await backedUp()
    await store.close()
    const { history } = storePaths(file)
    await writeFile(history, (await readFile(history, 'utf8')).replace('One', 'Forged'))
    expect(await restoreBackup(backup, file, noteAt(4))).toMatchObject({
      ok: true,
      setAside: [
        expect.stringMatching(/register\.json\.set-aside-/),
        expect.stringMatching(/register\.history\.set-aside-/),
      ],
    })
    expect((await open(file)).history()).toEqual(content.history)
  })

  it('keeps what residents were shown, and brings it back where it is lost or damaged', async () => {
    const { file, store, content, backup } = await backedUp()
    await store.close()
    const { publications } = storePaths(file)
    const first = join(publications, '0001.json')
    await writeFile(first, (await readFile(first, 'utf8')).replace('Shown first', 'Shown never'))
    expect(await gatherBackup(file)).toMatchObject({ ok: false, problems: [{ code: 'damaged-publication' }] })
    expect(await restoreBackup(backup, file, noteAt(4))).toMatchObject({
      ok: true,
      publications: 2,
      setAside: [expect.stringMatching(/register\.publications\.set-aside-/)],
    })
    expect(await gatherBackup(file)).toMatchObject({ content: { publications: content.publications } })
    const more = await openPublications(file)
    if (more.ok) await published(more.publications, 'Shown last', 9)
    expect(await restoreBackup(backup, file, noteAt(5))).toMatchObject({ ok: true, publications: 0, setAside: [] })
    expect(await gatherBackup(file)).toMatchObject({ content: { publications: { length: 3 } } })
  })

  it('mends a spoilt file that has a history', async () => {
    const { file, store, backup } = await backedUp()
    await store.close()
    await writeFile(file, 'spoilt')
    expect(await restoreBackup(backup, file, noteAt(4))).toMatchObject({ ok: true, setAside: [] })
    expect(await readFile(file, 'utf8')).toBe(serialiseRegister((await open(file)).current().register))
  })

  it('touches nothing where the backup is damaged or the register is in use', async () => {
    const { file, store, backup } = await backedUp()
    expect(await restoreBackup(backup, file, noteAt(4))).toMatchObject({ ok: false, problems: [{ code: 'locked' }] })
    await store.close()
    const before = await readFile(file, 'utf8')
    await rewrite(backup, (text) => text.replace('"who":"Ann"', '"who":"Ben"'))
    expect(await restoreBackup(backup, file, noteAt(4))).toMatchObject({
      ok: false,
      problems: [{ code: 'damaged-backup' }],
    })
    expect(await readFile(file, 'utf8')).toBe(before)
  })
})

describe('dated copies', { timeout: 60_000 }, () => {
  it('are kept once a day, can be restored, and are thinned out', async () => {
    const file = await placeRegister()
    const { copies } = storePaths(file)
    let day = 20
    const store = await open(file, {
      foldAfter: 1,
      copies: { days: 2, months: 0 },
      now: () => new Date(Date.UTC(2026, 10, day)),
    })
    for (const version of [1, 2, 3]) {
      await store.commit([setNotes(`Day ${version}`, version)], noteAt(version))
      const name = `2026-11-${day}.json.gz`
      await vi.waitFor(async () => expect(await readdir(copies)).toContain(name), { timeout: 15_000 })
      day += 1
    }
    await store.close()
    expect((await readdir(copies)).sort()).toEqual(['2026-11-21.json.gz', '2026-11-22.json.gz'])
    const read = await readBackup(join(copies, '2026-11-21.json.gz'))
    expect(read.ok && notesOf(read.content.register)).toBe('Day 2')
    await rm(copies, { recursive: true })
  })

  it('are kept on a day on which nobody edits, with what residents were shown', async () => {
    const file = await placeRegister()
    const { copies } = storePaths(file)
    let day = 20
    const store = await open(file, { copyEvery: 5, now: () => new Date(Date.UTC(2026, 10, day)) })
    const publications = await openPublications(file)
    if (publications.ok) await published(publications.publications, 'Shown', 1)
    await store.commit([setNotes('The only edit', 1)], noteAt(1))
    for (; day < 23; day += 1) {
      const name = `2026-11-${day}.json.gz`
      await vi.waitFor(async () => expect(await readdir(copies)).toContain(name), { timeout: 15_000 })
    }
    await store.close()
    const read = await readBackup(join(copies, '2026-11-22.json.gz'))
    expect(read.ok && notesOf(read.content.register)).toBe('The only edit')
    expect(read.ok && read.content.publications.map(({ register }) => register.title)).toEqual(['Shown'])
  })

  it('are not kept of a register that nobody has edited yet', async () => {
    const file = await placeRegister()
    const store = await open(file, { copyEvery: 1 })
    await new Promise((resolve) => setTimeout(resolve, 50))
    await store.close()
    expect(await readdir(storePaths(file).folder)).toEqual(['register.json'])
  })

  it('keep the last days and the first of each month', () => {
    const names = [
      '2026-09-03',
      '2026-09-30',
      '2026-10-01',
      '2026-10-02',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ].map((day) => `${day}.json.gz`)
    expect(outdatedCopies([...names, 'notes.txt'], { days: 2, months: 3 })).toEqual([
      '2026-09-30.json.gz',
      '2026-10-02.json.gz',
    ])
    expect(outdatedCopies(names, { days: 2, months: 0 })).toEqual(names.slice(0, 5))
    expect(outdatedCopies(names, { days: 99, months: 0 })).toEqual([])
  })
})
