import type { EditCommand, Register } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { memoryPublications } from '@sharemap/store'
import { describe, expect, it } from 'vitest'
import { makeCouncil } from '../testing/make-council.ts'

const rename = (value: string, version = 1): EditCommand => ({
  command: 'change-field',
  record: 'party-dwp',
  version,
  path: 'name',
  value,
})

const approve = (version: number): EditCommand => ({
  command: 'set-status',
  record: 'party-dwp',
  version,
  status: 'approved',
})

const open = (parts: Parameters<typeof makeCouncil>[0] = {}) => {
  const council = makeCouncil(parts)
  const { get, post, publications } = council
  const look = async () => (await get('/publication', 'cy')).body
  const publish = async (
    given: { leaveOut?: string[]; note?: string; revision?: string } = {},
    by: 'cy' | 'di' = 'cy',
  ) => post('/publication', { revision: (await look()).revision, ...given }, by)
  const shown = () => publications.last()?.register
  return { ...council, look, publish, shown }
}

const nameOf = (
  register: Pick<Register, 'parties'> | { parties: readonly { id: string; name: string }[] } | undefined,
) => register?.parties.find(({ id }) => id === 'party-dwp')?.name

describe('GET /publication', () => {
  it('before the first publication, all that is public and approved would be new', async () => {
    const { look, store } = open()
    const body = await look()
    expect([body.last, body.list, body.takenAway, body.blocks]).toEqual([null, [], [], []])
    expect([body.revision, body.approval]).toEqual([store.current().revision, 'any-approver'])
    const added = body.changes.map(({ id }: { id: string }) => id)
    expect(added).toContain('party-dwp')
    expect(added).not.toContain('party-fraud-team')
    expect(body.changes.every(({ change }: { change: string }) => change === 'added')).toBe(true)
    expect(body.waiting).toContainEqual(expect.objectContaining({ id: 'flow-behaviour-charities', status: 'draft' }))
  })

  it('tells what would change for residents in words, and not what stays internal', async () => {
    const { look, publish, post } = open()
    await publish()
    const notes = { command: 'change-field', record: 'party-mailwing', version: 1, path: 'notes', value: 'CANARY' }
    await post('/edits', { commands: [rename('DWP'), notes] })
    await post('/edits', { commands: [approve(2)] }, 'cy')
    const body = await look()
    expect(body.changes).toEqual([
      {
        id: 'party-dwp',
        name: 'DWP',
        kind: 'party',
        change: 'changed',
        words: ['Name: from "Department for Work and Pensions" to "DWP".'],
      },
    ])
    expect(JSON.stringify(body)).not.toContain('CANARY')
  })

  it('tells the publications from the latest, with full names', async () => {
    const { look, publish, post } = open()
    await publish({ note: 'The first' })
    await post('/edits', { commands: [rename('DWP')], why: '' })
    await post('/edits', { commands: [approve(2)] }, 'cy')
    await publish({ note: 'The second' }, 'di')
    const { last, list } = await look()
    expect(list.map(({ number, byName, note }: Record<string, unknown>) => [number, byName, note])).toEqual([
      [2, 'Di Prince', 'The second'],
      [1, 'Cy Young', 'The first'],
    ])
    expect(last).toEqual(list[0])
  })
})

describe('POST /publication', () => {
  it('publishes exactly what was looked at', async () => {
    const { look, publish, shown, store } = open()
    const { changes } = await look()
    const { status, body } = await publish({ note: 'For residents' })
    expect([status, body.publication.number, body.publication.by, body.publication.note]).toEqual([
      200,
      1,
      'cy',
      'For residents',
    ])
    expect(body.publication.revision).toBe(store.current().revision)
    expect(shown()).toEqual(toPublicRegister(store.current().register))
    const ids = Object.values(shown() ?? {}).flatMap((list) => (Array.isArray(list) ? list.map(({ id }) => id) : []))
    expect(ids.sort()).toEqual(changes.map(({ id }: { id: string }) => id).sort())
    expect((await look()).changes).toEqual([])
  })

  it('is refused where the register has changed since it was looked at', async () => {
    const { look, publish, post, shown } = open()
    const { revision } = await look()
    await post('/edits', { commands: [rename('DWP')] })
    const { status, body } = await publish({ revision })
    expect([status, body.code, shown()]).toEqual([409, 'revision-moved', undefined])
  })

  it('is refused where something that residents see would fall out unapproved, unless that is said', async () => {
    const { look, publish, post, shown } = open()
    await publish()
    await post('/edits', { commands: [rename('DWP')] })
    const { blocks, takenAway } = await look()
    expect(takenAway).toContainEqual({ id: 'party-dwp', name: expect.any(String), reason: 'not-approved' })
    expect(blocks.map(({ record }: { record: string }) => record)).toContain('party-dwp')
    const refused = await publish()
    expect([refused.status, refused.body.code]).toEqual([422, 'publication-blocked'])
    expect(refused.body.blocks).toEqual(blocks)
    expect(nameOf(shown())).toBe('Department for Work and Pensions')
    const leaveOut = blocks.map(({ record }: { record: string }) => record)
    expect((await publish({ leaveOut })).status).toBe(200)
    expect(nameOf(shown())).toBeUndefined()
  })

  it('is refused where nothing has changed for residents', async () => {
    const { publish } = open()
    await publish()
    const { status, body } = await publish()
    expect([status, body.blocks.map(({ code }: { code: string }) => code)]).toEqual([422, ['nothing-to-publish']])
  })

  it('makes one publication of two that are asked for at once', async () => {
    const { publish, publications } = open()
    const both = await Promise.all([publish({}, 'cy'), publish({}, 'di')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(publications.list()).toHaveLength(1)
  })

  it('is for approvers', async () => {
    const { post, look, shown } = open()
    const { revision } = await look()
    for (const person of ['rae', 'ada'] as const) {
      const { status, body } = await post('/publication', { revision }, person)
      expect([status, body.code]).toEqual([403, 'not-allowed'])
    }
    expect(shown()).toBeUndefined()
  })

  it('that could not be written is told, and residents see what they saw', async () => {
    const fault = { code: 'disk-full' as const, entity: null, path: '', message: 'The disk is full.' }
    const publications = { ...memoryPublications(), publish: async () => ({ ok: false as const, fault }) }
    const { publish, look } = open({ publications })
    const { status, body } = await publish()
    expect([status, body.code, body.detail]).toEqual([503, 'not-kept', 'The disk is full.'])
    expect((await look()).last).toBeNull()
  })
})
