import {
  type EditCommand,
  type HistoryEntry,
  invertEntry,
  type Register,
  type RegisterRecord,
} from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { makeCouncil } from '../testing/make-council.ts'

type Id = 'party-dwp'

const rename = (value: string, version = 1): EditCommand => ({
  command: 'change-field',
  record: 'party-dwp',
  version,
  path: 'name',
  value,
})

const setStatus = (status: RegisterRecord['status'], version: number, record = 'party-dwp'): EditCommand => ({
  command: 'set-status',
  record: record as Id,
  version,
  status,
})

const strict = (): Register => ({ ...smallRegister(), approval: 'other-than-author' })

const approvedParty = () => ({
  ...(smallRegister().parties.find(({ id }) => id === 'party-mailwing') as Register['parties'][number]),
  id: 'party-parcelwing' as Id,
  name: 'Parcelwing',
})

const open = (register = smallRegister()) => {
  const council = makeCouncil({ register })
  const dwp = () => council.store.current().register.parties.find(({ id }) => id === 'party-dwp')
  return { ...council, dwp }
}

describe('approving', () => {
  it('is an approver’s: an editor’s change makes a draft, which an editor cannot approve', async () => {
    const { post, dwp } = open()
    await post('/edits', { commands: [rename('DWP')] }, 'ada')
    expect(dwp()?.status).toBe('draft')
    const refused = await post('/edits', { commands: [setStatus('approved', 2)] }, 'ada')
    expect([refused.status, refused.body.code]).toEqual([403, 'needs-approver'])
    expect((await post('/edits', { commands: [setStatus('in-review', 2)] }, 'ada')).status).toBe(200)
    expect((await post('/edits', { commands: [setStatus('approved', 3)] }, 'cy')).status).toBe(200)
    expect(dwp()?.status).toBe('approved')
  })

  it('by adding a record as approved is an approver’s too', async () => {
    const { post, store } = open()
    const add = { command: 'add-record', list: 'parties', record: approvedParty() }
    const { status, body } = await post('/edits', { commands: [rename('DWP'), add] }, 'ada')
    expect([status, body.code]).toEqual([403, 'needs-approver'])
    expect(store.history()).toEqual([])
    expect((await post('/edits', { commands: [add] }, 'cy')).status).toBe(200)
  })

  it('follows a rule that an administrator alone sets, and undoes', async () => {
    const { post, store } = open()
    const setRule = { command: 'set-approval', seen: 'any-approver', value: 'other-than-author' }
    for (const person of ['ada', 'cy'] as const) {
      const { status, body } = await post('/edits', { commands: [setRule] }, person)
      expect([status, body.code]).toEqual([403, 'needs-administrator'])
    }
    expect((await post('/edits', { commands: [setRule] }, 'eve')).status).toBe(200)
    for (const person of ['ada', 'cy'] as const) {
      const { status, body } = await post('/history/1/undo', {}, person)
      expect([status, body.code]).toEqual([403, 'needs-administrator'])
    }
    expect(store.current().register.approval).toBe('other-than-author')
    expect((await post('/history/1/undo', {}, 'eve')).status).toBe(200)
    expect(store.current().register.approval ?? 'any-approver').toBe('any-approver')
  })

  it('may go with the change itself where any approver may approve', async () => {
    const { post, dwp } = open()
    expect((await post('/edits', { commands: [rename('DWP'), setStatus('approved', 1)] }, 'ada')).status).toBe(403)
    expect((await post('/edits', { commands: [rename('DWP'), setStatus('approved', 1)] }, 'cy')).status).toBe(200)
    expect([dwp()?.name, dwp()?.status]).toEqual(['DWP', 'approved'])
  })

  it('is somebody else’s than the author’s where the register asks for it', async () => {
    const { post, dwp } = open(strict())
    await post('/edits', { commands: [rename('DWP')] }, 'cy')
    const own = await post('/edits', { commands: [setStatus('approved', 2)] }, 'cy')
    expect([own.status, own.body.code]).toEqual([403, 'own-work'])
    expect(own.body.detail).toContain('party-dwp')
    expect(dwp()?.status).toBe('draft')
    expect((await post('/edits', { commands: [setStatus('approved', 2)] }, 'di')).status).toBe(200)
    await post('/edits', { commands: [rename('Work', 3)] }, 'di')
    expect((await post('/edits', { commands: [setStatus('approved', 4)] }, 'cy')).status).toBe(200)
  })

  it('waits for the changes that are on their way: one’s own is own work also where both are sent at once', async () => {
    const { post, dwp } = open(strict())
    const [changed, approved] = await Promise.all([
      post('/edits', { commands: [rename('DWP')] }, 'cy'),
      post('/edits', { commands: [setStatus('approved', 2)] }, 'cy'),
    ])
    expect([changed.status, approved.status, approved.body.code]).toEqual([200, 403, 'own-work'])
    expect([dwp()?.name, dwp()?.status]).toEqual(['DWP', 'draft'])
  })

  it('of what the same edits change or add is own work', async () => {
    const { post, store } = open(strict())
    await post('/edits', { commands: [setStatus('in-review', 1)] }, 'ada')
    const both = await post('/edits', { commands: [rename('DWP', 2), setStatus('approved', 2)] }, 'cy')
    expect([both.status, both.body.code]).toEqual([403, 'own-work'])
    const added = await post(
      '/edits',
      { commands: [{ command: 'add-record', list: 'parties', record: approvedParty() }] },
      'cy',
    )
    expect([added.status, added.body.code]).toEqual([403, 'own-work'])
    expect(store.history()).toHaveLength(1)
    const renewed = await post(
      '/edits',
      {
        commands: [
          { command: 'change-field', record: 'party-casewise', version: 1, path: 'name', value: 'Casewise plc' },
          setStatus('approved', 1, 'party-casewise'),
        ],
      },
      'cy',
    )
    expect([renewed.status, renewed.body.code]).toEqual([403, 'own-work'])
    expect(store.history()).toHaveLength(1)
    // What nobody changed since it was approved is nobody's own work.
    expect((await post('/edits', { commands: [setStatus('approved', 2)] }, 'cy')).status).toBe(200)
  })
})

describe('undoing exactly', () => {
  it('gives back to an editor what was approved, word for word', async () => {
    const { post, dwp } = open(strict())
    await post('/edits', { commands: [rename('DWP')] }, 'ben')
    expect(dwp()?.status).toBe('draft')
    expect((await post('/history/1/undo', {}, 'ada')).status).toBe(200)
    expect([dwp()?.name, dwp()?.status]).toEqual(['Department for Work and Pensions', 'approved'])
  })

  it('gives it back step by step too, and not while another change of somebody else stands', async () => {
    const { post, dwp } = open(strict())
    await post('/edits', { commands: [rename('DWP')] }, 'ben')
    await post('/edits', { commands: [rename('The DWP', 2)] }, 'ada')
    await post('/history/2/undo', {}, 'ada')
    expect([dwp()?.name, dwp()?.status]).toEqual(['DWP', 'draft'])
    await post('/history/1/undo', {}, 'ben')
    expect([dwp()?.name, dwp()?.status]).toEqual(['Department for Work and Pensions', 'approved'])
  })

  it('gives an approval back too where an internal note was changed since', async () => {
    const { post, get, dwp } = open()
    await post('/edits', { commands: [rename('DWP')] }, 'ben')
    const note = { command: 'change-field', record: 'party-dwp', version: 2, path: 'notes', value: 'Asked again' }
    await post('/edits', { commands: [note] }, 'ben')
    const { undoing } = (await get('/history/1')).body
    expect(undoing[0].words).toContain('Status: from draft to approved.')
    expect((await post('/history/1/undo', {}, 'ada')).status).toBe(200)
    expect([dwp()?.status, dwp()?.notes]).toEqual(['approved', 'Asked again'])
  })

  it('is not what only claims to be an undoing', async () => {
    const { post, store } = open()
    await post('/edits', { commands: [rename('DWP')] }, 'ada')
    const claims = [
      { commands: [rename('Ministry', 2), setStatus('approved', 2)], undoes: 1 },
      { commands: [setStatus('approved', 2)], undoes: 1 },
      { commands: [rename('Ministry', 2)], undoes: 7 },
    ]
    for (const claim of claims) {
      const { status, body } = await post('/edits', claim, 'ada')
      expect([status, body.code]).toEqual([409, 'undo-conflict'])
    }
    expect(store.history()).toHaveLength(1)
  })

  it('may be sent as edits', async () => {
    const { post, dwp, store } = open()
    await post('/edits', { commands: [rename('DWP')] }, 'ada')
    const inverted = invertEntry(store.current().register, store.history()[0] as HistoryEntry, store.history())
    const commands = inverted.ok ? inverted.commands : []
    const { status, body } = await post('/edits', { commands, undoes: 1 }, 'ada')
    expect([status, body.entry?.undoes]).toEqual([200, 1])
    expect(dwp()?.status).toBe('approved')
  })

  it('leaves an approval that somebody took back to an approver', async () => {
    const { post, dwp } = open()
    await post('/edits', { commands: [setStatus('in-review', 1)] }, 'cy')
    const refused = await post('/history/1/undo', {}, 'ada')
    expect([refused.status, refused.body.code]).toEqual([403, 'needs-approver'])
    expect(dwp()?.status).toBe('in-review')
    expect((await post('/history/1/undo', {}, 'di')).status).toBe(200)
    expect(dwp()?.status).toBe('approved')
  })

  it('lets an editor take back what they did themselves', async () => {
    const { post, dwp } = open()
    await post('/edits', { commands: [setStatus('draft', 1)] }, 'ada')
    expect((await post('/history/1/undo', {}, 'ada')).status).toBe(200)
    expect(dwp()?.status).toBe('approved')
  })
})
