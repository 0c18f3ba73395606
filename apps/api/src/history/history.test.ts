import type { EditCommand } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { makeCouncil } from '../testing/make-council.ts'

const day = 24 * 60 * 60

const change = (record: string, version: number, value: string, path = 'name'): EditCommand => ({
  command: 'change-field',
  record: record as 'party-dwp',
  version,
  path,
  value,
})

/** Three changes by two people, a day apart: DWP twice, Mailwing once. */
const withHistory = async () => {
  const council = makeCouncil()
  const { post, clock } = council
  await post('/edits', { commands: [change('party-dwp', 1, 'DWP')], why: 'Shorter' }, 'ada')
  clock.moveOn(day)
  await post('/edits', { commands: [change('party-mailwing', 1, 'Mailwing Ltd')] }, 'ben')
  clock.moveOn(day)
  await post('/edits', { commands: [change('party-dwp', 2, 'Department')], why: 'Plainer' }, 'ben')
  return council
}

const numbers = (body: { entries: { number: number }[] }) => body.entries.map(({ number }) => number)

describe('GET /history', () => {
  it('is empty before the first change', async () => {
    expect((await makeCouncil().get('/history')).body).toEqual({ entries: [], total: 0, older: null, people: [] })
  })

  it('tells entries from the latest, with everybody in it', async () => {
    const { get } = await withHistory()
    const { body, headers } = await get('/history')
    expect([numbers(body), body.total, body.older]).toEqual([[3, 2, 1], 3, null])
    expect(body.people).toEqual([
      { who: 'ada', whoName: 'Ada Lovelace' },
      { who: 'ben', whoName: 'Ben Okri' },
    ])
    expect(body.entries[0].records[0].words).toContain('Name: from "DWP" to "Department".')
    expect(headers.get('etag')).toMatch(/^W\//)
  })

  it.each([
    ['record=party-dwp', [3, 1]],
    ['record=dwp', [3, 1]],
    ['record=party-casewise', []],
    ['who=ben', [3, 2]],
    ['who=nobody', []],
    ['from=2026-11-23', [3, 2]],
    ['to=2026-11-23', [2, 1]],
    ['from=2026-11-23&to=2026-11-23', [2]],
    ['from=2026-11-24&to=2026-11-23', []],
    ['before=3', [2, 1]],
    ['before=1', []],
    ['record=party-dwp&who=ben&from=2026-11-24', [3]],
  ])('?%s finds %j', async (query, expected) => {
    const { get } = await withHistory()
    expect(numbers((await get(`/history?${query}`)).body)).toEqual(expected)
  })

  it('is read page by page to its end', async () => {
    const { get } = await withHistory()
    const first = (await get('/history?limit=2')).body
    expect([numbers(first), first.total, first.older]).toEqual([[3, 2], 3, 2])
    const second = (await get(`/history?limit=2&before=${first.older}`)).body
    expect([numbers(second), second.total, second.older]).toEqual([[1], 3, null])
  })

  it.each(['record=party-nobody', 'record=party-fraud-teem'])('?%s is 404', async (query) => {
    const { status, body } = await makeCouncil().get(`/history?${query}`)
    expect([status, body.code]).toEqual([404, 'unknown-id'])
  })

  it.each(['limit=0', 'limit=501', 'before=x', 'from=yesterday', 'colour=red'])('?%s is refused', async (query) => {
    const { status, body } = await makeCouncil().get(`/history?${query}`)
    expect([status, body.code]).toEqual([400, 'wrong-query'])
  })

  it('names a record that is there no more by what it was called', async () => {
    const { get, post } = await withHistory()
    const added = { ...smallRegister().parties[6], id: 'party-parcelwing', name: 'Parcelwing', status: 'draft' }
    await post('/edits', { commands: [{ command: 'add-record', list: 'parties', record: added }] })
    await post('/edits', { commands: [{ command: 'remove-record', record: 'party-parcelwing', version: 1 }] })
    const { body } = await get('/history?record=party-parcelwing')
    expect(body.entries.map(({ records }: { records: { words: string[] }[] }) => records[0]?.words)).toEqual([
      ['Removed the party "Parcelwing".'],
      ['Added the party "Parcelwing".'],
    ])
  })

  it('tells the first records of a change of many, and how many there are', async () => {
    const { get, post, store } = makeCouncil()
    const { register } = store.current()
    const records = [...register.parties, ...register.dataCategories, ...register.flows]
    const commands = records.map(({ id, version }) => change(id, version, 'To be looked at', 'notes'))
    expect(commands.length).toBeGreaterThan(20)
    await post('/edits', { commands })
    const [entry] = (await get('/history')).body.entries
    expect([entry.recordCount, entry.records.length]).toEqual([commands.length, 20])
    expect((await get('/history/1')).body.records).toHaveLength(commands.length)
  })
})

describe('GET /history/{number}', () => {
  it('tells an entry field by field, and that it can be undone', async () => {
    const { get } = await withHistory()
    const { body } = await get('/history/3')
    expect([body.number, body.last, body.whoName, body.obstacles]).toEqual([3, 3, 'Ben Okri', []])
    expect(body.changes.at(-1).fields).toContainEqual({ path: 'name', before: 'DWP', after: 'Department' })
    expect(body.undoing.map(({ id, words }: { id: string; words: string[] }) => [id, words])).toEqual([
      ['party-dwp', ['Name: from "Department" to "DWP".']],
    ])
    expect(body.previous).toBe((await get('/history/2')).body.hash)
  })

  it('tells what keeps it from being undone', async () => {
    const { get } = await withHistory()
    const { obstacles, undoing } = (await get('/history/1')).body
    const [obstacle] = obstacles
    expect(undoing).toEqual([])
    expect(obstacle).toMatchObject({ record: 'party-dwp', path: 'name' })
  })

  it.each(['0', '4'])('%s is 404', async (number) => {
    const { get } = await withHistory()
    expect((await get(`/history/${number}`)).status).toBe(404)
  })

  it('of no number is refused', async () => {
    expect((await makeCouncil().get('/history/last')).status).toBe(400)
  })
})

describe('POST /history/{number}/undo', () => {
  it('undoes by a new entry, and does it again by undoing that', async () => {
    const { get, post, store } = await withHistory()
    const nameNow = () => store.current().register.parties.find(({ id }) => id === 'party-dwp')?.name
    const undone = await post('/history/3/undo', { why: 'Too plain' }, 'cy')
    expect(undone.status).toBe(200)
    expect(undone.body.entry).toMatchObject({ number: 4, undoes: 3, who: 'cy', why: 'Too plain' })
    expect(undone.body.revision).toBe(store.current().revision)
    expect(nameNow()).toBe('DWP')
    expect((await get('/history/3')).body.undoneBy).toBe(4)

    const redone = await post('/history/4/undo', {}, 'cy')
    expect(redone.body.entry).toMatchObject({ number: 5, undoes: 4, why: '' })
    expect(nameNow()).toBe('Department')
    const { body } = await get('/history')
    expect(
      body.entries.map(({ number, undoneBy }: { number: number; undoneBy: number | null }) => [number, undoneBy]),
    ).toEqual([
      [5, null],
      [4, 5],
      [3, null],
      [2, null],
      [1, null],
    ])
  })

  it('is refused with each obstacle where the field has been changed again', async () => {
    const { post, store } = await withHistory()
    const before = store.current()
    const { status, body } = await post('/history/1/undo', {})
    expect([status, body.code]).toEqual([409, 'undo-conflict'])
    expect(body.obstacles[0]).toMatchObject({ record: 'party-dwp', path: 'name' })
    expect(body.detail).toContain('changed again since')
    expect(store.current()).toBe(before)
  })

  it('lets only one of two undo the same entry', async () => {
    const { post, store } = await withHistory()
    const both = await Promise.all([post('/history/3/undo', {}), post('/history/3/undo', {}, 'ben')])
    expect(both.map(({ status }) => status)).toEqual([200, 409])
    expect(store.history()).toHaveLength(4)
  })

  it('of an entry that there is none of is 404', async () => {
    expect((await makeCouncil().post('/history/1/undo', {})).status).toBe(404)
  })
})

describe('GET /history/{number}/register', () => {
  it('gives the register after each entry, and as the history began', async () => {
    const { get } = await withHistory()
    const nameAt = async (number: number) => {
      const { status, body } = await get(`/history/${number}/register`)
      expect([status, body.audience]).toEqual([200, 'council'])
      return body.parties.find(({ id }: { id: string }) => id === 'party-dwp').name
    }
    expect(await nameAt(0)).toBe('Department for Work and Pensions')
    expect([await nameAt(1), await nameAt(2), await nameAt(3)]).toEqual(['DWP', 'DWP', 'Department'])
    expect((await get('/history/3/register')).body).toEqual((await get('/register')).body)
    expect((await get('/history/0/register')).body).toEqual({ ...smallRegister() })
    expect((await get('/history/4/register')).status).toBe(404)
  })

  it('does not change with what comes later', async () => {
    const { get, post } = await withHistory()
    const before = await get('/history/2/register')
    await post('/edits', { commands: [change('party-dwp', 3, 'Work')] })
    const after = await get('/history/2/register')
    expect(after.body).toEqual(before.body)
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
  })

  it('of a register without a history is the register', async () => {
    const { get } = makeCouncil()
    expect((await get('/history/0/register')).body).toEqual((await get('/register')).body)
    expect((await get('/history/1/register')).status).toBe(404)
  })
})

describe('GET /records/{id}/versions', () => {
  it('gives every version whole, from the latest', async () => {
    const { get } = await withHistory()
    const { body } = await get('/records/dwp/versions')
    expect([body.id, body.name]).toEqual(['party-dwp', 'Department'])
    const told = body.versions.map((version: Record<string, unknown> & { record: { name: string } }) => [
      version.version,
      version.entry,
      version.whoName,
      version.change,
      version.record.name,
    ])
    expect(told).toEqual([
      [3, 3, 'Ben Okri', 'changed', 'Department'],
      [2, 1, 'Ada Lovelace', 'changed', 'DWP'],
      [1, null, null, 'stood', 'Department for Work and Pensions'],
    ])
  })

  it('of a record that was added and taken out again ends with nothing', async () => {
    const { get, post } = makeCouncil()
    const added = { ...smallRegister().parties[6], id: 'party-parcelwing', name: 'Parcelwing', status: 'draft' }
    await post('/edits', { commands: [{ command: 'add-record', list: 'parties', record: added }] })
    await post('/edits', { commands: [{ command: 'remove-record', record: 'party-parcelwing', version: 1 }] })
    const { body } = await get('/records/party-parcelwing/versions')
    expect(body.name).toBe('Parcelwing')
    expect(
      body.versions.map(({ change: did, version }: { change: string; version: number | null }) => [did, version]),
    ).toEqual([
      ['removed', null],
      ['added', 1],
    ])
  })

  it('of nothing is 404', async () => {
    expect((await makeCouncil().get('/records/party-nobody/versions')).status).toBe(404)
  })
})
