import type { EditCommand, RegisterRecord } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { memoryStore, type StoreProblem } from '@sharemap/store'
import { describe, expect, it } from 'vitest'
import { makeCouncil } from '../testing/make-council.ts'

const rename = (value: string, version = 1, record = 'party-dwp'): EditCommand =>
  ({ command: 'change-field', record, version, path: 'name', value }) as EditCommand

const nameOf = (records: readonly RegisterRecord[], id: string) => records.find((record) => record.id === id)?.name

describe('POST /edits', () => {
  it('keeps an edit and answers with the revision and the entry in words', async () => {
    const { post, store } = makeCouncil()
    const { status, body, headers } = await post('/edits', { commands: [rename('DWP')], why: 'As it calls itself' })
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(body.revision).toBe(store.current().revision)
    expect(nameOf(store.current().register.parties, 'party-dwp')).toBe('DWP')
    expect(body.entry).toEqual({
      number: 1,
      kind: 'edit',
      at: '2026-11-22T00:00:00.000Z',
      who: 'ada',
      whoName: 'Ada Lovelace',
      why: 'As it calls itself',
      undoes: null,
      undoneBy: null,
      recordCount: 1,
      records: [
        {
          id: 'party-dwp',
          name: 'DWP',
          change: 'changed',
          version: 2,
          words: expect.arrayContaining(['Name: from "Department for Work and Pensions" to "DWP".']),
          comment: null,
        },
      ],
    })
  })

  it.each(['/edits', '/edits/preview'])('%s refuses what is too deep to be looked into', async (path) => {
    const { post } = makeCouncil()
    const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
    const asks = (value: unknown) => post(path, { commands: [{ ...rename(''), value }] })
    const { status, body } = await asks(nested(100))
    expect([status, body.code]).toEqual([400, 'wrong-body'])
    expect(body.detail).toContain('in one another')
    expect((await asks(nested(20))).body.code).not.toBe('wrong-body')
    expect((await asks('"[{\\'.repeat(100))).status).toBe(200)
  })

  it('answers with no entry where nothing changes', async () => {
    const { post, store } = makeCouncil()
    const before = store.current()
    const { status, body } = await post('/edits', { commands: [rename('Department for Work and Pensions')] })
    expect([status, body]).toEqual([200, { revision: before.revision, entry: null }])
    expect(store.current()).toBe(before)
  })

  it('shows both sides of a conflict, and who was there in between', async () => {
    const { post, store } = makeCouncil()
    await post('/edits', { commands: [rename('DWP')], why: 'Shorter' }, 'ben')
    const { status, body } = await post('/edits', { commands: [rename('Work and Pensions')], why: '' })
    expect([status, body.code, body.conflicts.length]).toEqual([409, 'edit-conflict', 1])
    const [conflict] = body.conflicts
    expect(conflict).toMatchObject({ command: 0, record: 'party-dwp', seen: 1 })
    expect([conflict.seenRecord.name, conflict.seenRecord.version]).toEqual(['Department for Work and Pensions', 1])
    expect([conflict.current.name, conflict.current.version]).toEqual(['DWP', 2])
    expect(conflict.since.map(({ number, whoName, why }: Record<string, unknown>) => [number, whoName, why])).toEqual([
      [1, 'Ben Okri', 'Shorter'],
    ])
    expect(nameOf(store.current().register.parties, 'party-dwp')).toBe('DWP')
  })

  it('takes two editors at once on two records, and one of two on one record', async () => {
    const { post, store } = makeCouncil()
    const apart = await Promise.all([
      post('/edits', { commands: [rename('DWP')] }, 'ada'),
      post('/edits', { commands: [rename('Mailwing Ltd', 1, 'party-mailwing')] }, 'ben'),
    ])
    expect(apart.map(({ status }) => status)).toEqual([200, 200])
    const together = await Promise.all([
      post('/edits', { commands: [rename('Casewise plc', 1, 'party-casewise')] }, 'ada'),
      post('/edits', { commands: [rename('Casewise LLP', 1, 'party-casewise')] }, 'ben'),
    ])
    expect(together.map(({ status }) => status)).toEqual([200, 409])
    expect(together[1]?.body.conflicts[0].since[0].who).toBe('ada')
    const { parties } = store.current().register
    expect(['party-dwp', 'party-mailwing', 'party-casewise'].map((id) => nameOf(parties, id))).toEqual([
      'DWP',
      'Mailwing Ltd',
      'Casewise plc',
    ])
    expect(store.history()).toHaveLength(3)
  })

  it('takes a list wholly or not at all', async () => {
    const { post, store } = makeCouncil()
    const before = store.current()
    const broken = { command: 'change-field', record: 'flow-claims-dwp', version: 1, path: 'to', value: 'party-nobody' }
    const { status, body } = await post('/edits', { commands: [rename('DWP'), broken] })
    expect([status, body.code]).toEqual([422, 'edit-refused'])
    expect(body.problems).toEqual([
      expect.objectContaining({ code: 'missing-reference', entity: 'flow-claims-dwp', path: '/flows/2/to' }),
    ])
    expect(body.detail).toContain('party-nobody')
    expect(store.current()).toBe(before)
    const stale = await post('/edits', { commands: [rename('DWP'), rename('Mail', 9, 'party-mailwing')] })
    expect([stale.status, stale.body.conflicts.length]).toEqual([409, 1])
    expect(store.current()).toBe(before)
  })

  it('tells what is wrong with a record half filled in at its own fields', async () => {
    const { post, store } = makeCouncil()
    const record = { id: 'party-hmrc', name: '', version: 1 }
    const { status, body } = await post('/edits', {
      commands: [{ command: 'add-record', list: 'parties', record }, rename('DWP')],
    })
    expect([status, body.code]).toEqual([422, 'edit-refused'])
    const paths = body.problems.map(({ entity, path }: Record<string, string>) => `${entity} ${path}`)
    expect(paths).toContain('party-hmrc /parties/9/name')
    expect(paths).toContain('party-hmrc /parties/9/kind')
    expect(store.history()).toEqual([])
  })

  it.each([
    ['nothing', undefined, 400, 'wrong-body'],
    ['no commands', { commands: [], why: '' }, 400, 'wrong-body'],
    ['a command that there is none of', { commands: [{ command: 'burn' }] }, 400, 'wrong-body'],
    ['a field that there is none of', { commands: [rename('DWP')], colour: 'red' }, 400, 'wrong-body'],
    ['an id of no kind', { commands: [rename('DWP', 1, 'dwp')] }, 400, 'wrong-body'],
    ['a reason too long', { commands: [rename('DWP')], why: 'x'.repeat(2001) }, 400, 'wrong-body'],
    ['a parameter', { commands: [rename('DWP')] }, 400, 'wrong-query', '?dry=yes'],
  ] as const)('refuses %s', async (_, sent, status, code, query: string = '') => {
    const { post, store } = makeCouncil()
    const answer = await post(`/edits${query}`, sent ?? {})
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.body.errors.length).toBeGreaterThan(0)
    expect(store.history()).toEqual([])
  })

  it('answers 503 where the store cannot write, and reads go on', async () => {
    const fault: StoreProblem = { code: 'disk-full', entity: null, path: '', message: 'The disk is full.' }
    const store = {
      ...memoryStore(smallRegister()),
      commit: async () => ({ ok: false, reason: 'fault', fault }) as const,
    }
    const { post, get } = makeCouncil({ store })
    const { status, body } = await post('/edits', { commands: [rename('DWP')] })
    expect([status, body.code, body.detail]).toEqual([503, 'not-kept', 'The disk is full.'])
    expect((await get('/register')).status).toBe(200)
    expect((await get('/history')).body.total).toBe(0)
  })
})

describe('POST /edits/preview', () => {
  it('tells what would change, and keeps nothing', async () => {
    const { post, store } = makeCouncil()
    const before = store.current()
    const { status, body } = await post('/edits/preview', { commands: [rename('DWP')] })
    expect(status).toBe(200)
    expect(body.changes[0]).toMatchObject({ id: 'party-dwp', name: 'DWP', change: 'changed' })
    expect([body.problems, body.conflicts]).toEqual([[], []])
    expect(store.current()).toBe(before)
  })

  it('tells which findings an edit brings and which it mends', async () => {
    const { post } = makeCouncil()
    const flow = { record: 'flow-claims-dwp', version: 1 }
    const without = { command: 'change-field', ...flow, path: 'gateway', value: { state: 'not-stated' } }
    const { body } = await post('/edits/preview', { commands: [without] })
    const rules = (findings: { rule: string; record: string }[]) =>
      findings.filter(({ record }) => record === 'flow-claims-dwp').map(({ rule }) => rule)
    expect(rules(body.findings.added)).toContain('GW-NONE')
    expect(rules(body.findings.gone)).not.toContain('GW-NONE')
    const kept = await post('/edits', { commands: [without] })
    expect(kept.status).toBe(200)
    const gateway = (await makeCouncil().get('/register')).body.flows.find(
      ({ id }: { id: string }) => id === 'flow-claims-dwp',
    ).gateway
    const back = { command: 'change-field', record: 'flow-claims-dwp', version: 2, path: 'gateway', value: gateway }
    expect(rules((await post('/edits/preview', { commands: [back] })).body.findings.gone)).toContain('GW-NONE')
  })

  it('tells problems and conflicts as keeping would', async () => {
    const { post } = makeCouncil()
    await post('/edits', { commands: [rename('DWP')] }, 'ben')
    const conflict = (await post('/edits/preview', { commands: [rename('Work')] })).body.conflicts[0]
    expect([conflict.seenRecord.version, conflict.current.version, conflict.since[0].who]).toEqual([1, 2, 'ben'])
    const refused = await post('/edits/preview', { commands: [rename('', 2)] })
    expect(refused.body.problems[0]).toMatchObject({ entity: 'party-dwp' })
    const half = await post('/edits/preview', {
      commands: [{ command: 'add-record', list: 'flows', record: { id: 'flow-new' } }],
    })
    expect(half.body.problems.length).toBeGreaterThan(3)
  })
})
