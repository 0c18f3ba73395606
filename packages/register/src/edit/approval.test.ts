import { describe, expect, it } from 'vitest'
import type { Register, RegisterRecord } from '../register.ts'
import { recordListNames } from '../register.ts'
import { buildEvidence, buildParty, buildPurpose } from '../testing/builders.ts'
import { stated, unsaid } from '../testing/said-values.ts'
import { smallRegister } from '../testing/small-register.ts'
import { applyEdits } from './apply-edits.ts'
import { authorsSinceApproval } from './authors-since-approval.ts'
import type { EditCommand } from './edit-command.ts'
import type { HistoryEntry } from './history-entry.ts'
import { sealEntry } from './history-entry.ts'
import { invertEntry } from './invert-entry.ts'
import { needsApprover } from './needs-approver.ts'
import { registerAt } from './register-at.ts'

const recordIn = (register: Register, id: string) =>
  recordListNames.flatMap((list): RegisterRecord[] => register[list]).find((record) => record.id === id)

/** A register with its history, edited by one person after the other. */
const tell = (start: Register = smallRegister()) => {
  let register = start
  const history: HistoryEntry[] = []
  const zero = '0'.repeat(64)
  const edit = (who: string, ...commands: object[]) => {
    const applied = applyEdits(register, commands as EditCommand[], { today: '2026-11-22' })
    if (!applied.ok) return applied
    const draft = { kind: 'edit' as const, who, why: '', undoes: null, changes: [...applied.changes] }
    const end = { number: history.length, hash: zero, at: null }
    history.push(sealEntry(draft, end, '2026-11-22T12:00:00.000Z', () => zero))
    register = applied.register
    return applied
  }
  const on = (record: string, rest: object) => ({ record, version: recordIn(register, record)?.version ?? 1, ...rest })
  const set = (record: string, path: string, value: unknown) => on(record, { command: 'change-field', path, value })
  const become = (record: string, status: string) => on(record, { command: 'set-status', status })
  return {
    edit,
    on,
    set,
    become,
    history,
    register: () => register,
    status: (record: string) => recordIn(register, record)?.status,
    undo: (who: string, number: number, known = history) => {
      const inverted = invertEntry(register, history[number - 1] as HistoryEntry, known)
      return inverted.ok ? edit(who, ...inverted.commands) : inverted
    },
  }
}

const silence = { rule: 'GW-NONE', field: null, reason: 'In hand.', by: 'Jo', on: '2026-11-01', until: '2027-01-01' }

describe('an approved record', () => {
  it.each<[string, string, object]>([
    ['a field', 'party-dwp', { command: 'change-field', path: 'name', value: 'DWP' }],
    ['what residents may see of it', 'party-dwp', { command: 'change-field', path: 'visibility', value: 'internal' }],
    ['its evidence', 'party-dwp', { command: 'link-evidence', evidence: buildEvidence() }],
    [
      'a purpose',
      'activity-benefit-claims',
      { command: 'add-purpose', purpose: buildPurpose({ id: 'purpose-check' }) },
    ],
    ['its agreement', 'flow-claim', { command: 'attach-agreement', agreement: 'agreement-dwp' }],
  ])('is a draft once somebody has changed %s', (_, record, command) => {
    const { edit, on, status } = tell()
    expect(status(record)).toBe('approved')
    expect(edit('Ann', on(record, command))).toMatchObject({ ok: true })
    expect(status(record)).toBe('draft')
  })

  it.each<[string, unknown]>([
    ['notes', 'Ask Jo.'],
    ['reviewDue', '2027-01-01'],
    ['owner', 'party-alderbrook'],
    ['silences', [silence]],
  ])('stays approved when its %s change', (field, value) => {
    const { edit, set, status, register } = tell()
    edit('Ann', set('party-dwp', field, value))
    expect(recordIn(register(), 'party-dwp')).toMatchObject({ [field]: value, version: 2 })
    expect(status('party-dwp')).toBe('approved')
  })

  it('stays so where the same list approves it again, before or after the change', () => {
    const { edit, set, become, status } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'), become('party-dwp', 'approved'))
    expect(status('party-dwp')).toBe('approved')
    edit('Ann', become('party-dwp', 'approved'), set('party-dwp', 'name', 'The DWP'))
    expect(status('party-dwp')).toBe('approved')
  })

  it('is not approved again where nothing in it changes', () => {
    const { edit, set, become } = tell()
    const refused = {
      ok: false,
      reason: 'refused',
      problems: [{ message: expect.stringContaining('approved already') }],
    }
    expect(edit('Ann', become('party-dwp', 'approved'))).toMatchObject(refused)
    expect(edit('Ann', set('party-dwp', 'notes', 'x'), become('party-dwp', 'approved'))).toMatchObject(refused)
  })

  it('takes any other status that the list gives it', () => {
    const { edit, set, become, status } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'), become('party-dwp', 'in-review'))
    expect(status('party-dwp')).toBe('in-review')
  })

  it('is a draft, as each of many that one list changes, and all of them are approved again by one undo', () => {
    const { edit, set, status, undo, register } = tell()
    const flows = smallRegister().flows.filter((flow) => flow.status === 'approved')
    expect(flows.length).toBeGreaterThan(3)
    edit('Ann', ...flows.map(({ id }) => set(id, 'frequency', stated('weekly'))))
    expect(flows.map(({ id }) => status(id))).toEqual(flows.map(() => 'draft'))
    undo('Ann', 1)
    expect(register().flows.map((flow) => ({ ...flow, version: 1 }))).toEqual(smallRegister().flows)
  })

  it('is a draft where a merge makes it name another party', () => {
    const { edit, on, status, undo } = tell({
      ...smallRegister(),
      parties: [...smallRegister().parties, buildParty({ id: 'party-works', name: 'Works and pensions' })],
    })
    edit('Ann', on('party-works', { command: 'merge-parties', duplicate: 'party-dwp', duplicateVersion: 1 }))
    expect([status('party-works'), status('party-dwp'), status('flow-claims-dwp'), status('flow-claim')]).toEqual([
      'draft',
      'retired',
      'draft',
      'approved',
    ])
    undo('Ann', 1)
    expect([status('party-works'), status('party-dwp'), status('flow-claims-dwp')]).toEqual(Array(3).fill('approved'))
  })

  it('was what it was at every point of the history', () => {
    const { edit, set, register, history } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'))
    expect(registerAt(register(), history, { entry: 0 })).toEqual(smallRegister())
  })

  it('ends no earlier than it begins when it is retired or merged', () => {
    const { edit, set, on, register } = tell()
    edit('Ann', set('flow-claim', 'validFrom', '2027-04-01'))
    edit('Ann', on('flow-claim', { command: 'retire-record' }))
    expect(recordIn(register(), 'flow-claim')).toMatchObject({ status: 'retired', validTo: '2027-04-01' })
    expect(
      edit('Ann', on('party-dwp', { command: 'change-field', path: 'validFrom', value: '2026-01-01' })),
    ).toMatchObject({ ok: true })
    expect(edit('Ann', set('party-dwp', 'validTo', '2025-12-31'))).toMatchObject({
      ok: false,
      problems: [
        { code: 'broken-rule', path: '/parties/4/validTo', message: expect.stringContaining('before it begins') },
      ],
    })
  })
})

describe('undoing', () => {
  it('gives an approval back to what had been approved, however many steps ago', () => {
    const { edit, set, undo, status, register } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'))
    edit('Ann', set('party-dwp', 'plainName', 'The DWP'))
    undo('Ann', 2)
    expect(status('party-dwp')).toBe('draft')
    undo('Ann', 1)
    expect(register().parties.map((party) => ({ ...party, version: 1 }))).toEqual(smallRegister().parties)
  })

  it('gives none back while something else in the record is new', () => {
    const { edit, set, undo, status } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'))
    edit('Ann', set('party-dwp', 'plainName', 'The DWP'))
    expect(undo('Ann', 1)).toMatchObject({ ok: true })
    expect(status('party-dwp')).toBe('draft')
  })

  it('takes the approval from what was approved with the change', () => {
    const { edit, set, become, undo, status } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'))
    edit('Ben', become('party-dwp', 'approved'))
    edit('Ben', set('party-dwp', 'plainName', 'The DWP'), become('party-dwp', 'approved'))
    undo('Ann', 1)
    expect(status('party-dwp')).toBe('draft')
  })

  it('of an approval takes it back, and of that gives it back unless the record has changed meanwhile', () => {
    const { edit, set, become, undo, status } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'))
    edit('Ben', become('party-dwp', 'approved'))
    undo('Ben', 2)
    expect(status('party-dwp')).toBe('draft')
    undo('Ben', 3)
    expect(status('party-dwp')).toBe('approved')
    edit('Ben', become('party-dwp', 'draft'))
    edit('Ann', set('party-dwp', 'name', 'Another body'))
    expect(undo('Ann', 5)).toMatchObject({ ok: false, obstacles: [{ record: 'party-dwp', path: 'status' }] })
  })

  it('of a retirement brings back a draft where the record has changed since', () => {
    const { edit, on, set, undo, status } = tell()
    edit('Ann', on('flow-claim', { command: 'retire-record' }))
    edit('Ann', set('flow-claim', 'name', 'Another name'))
    undo('Ann', 1)
    expect(status('flow-claim')).toBe('draft')
  })

  it('leaves a record retired that was retired since', () => {
    const { edit, on, set, undo, status } = tell()
    edit('Ann', set('flow-claim', 'name', 'Another name'))
    edit('Ann', on('flow-claim', { command: 'retire-record' }))
    undo('Ann', 1)
    expect(status('flow-claim')).toBe('retired')
  })

  it('gives no approval back without the history that proves it', () => {
    const { edit, set, undo, status } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'))
    edit('Ann', set('party-dwp', 'notes', 'Ask Jo.'))
    undo('Ann', 1, [])
    expect(status('party-dwp')).toBe('draft')
  })

  it('takes silences out and puts them back', () => {
    const { edit, set, undo, register } = tell()
    edit('Ann', set('party-dwp', 'silences', [silence]))
    undo('Ann', 1)
    expect(recordIn(register(), 'party-dwp')).not.toHaveProperty('silences')
    undo('Ann', 2)
    expect(recordIn(register(), 'party-dwp')).toMatchObject({ silences: [silence] })
    edit('Ann', set('party-dwp', 'silences', []))
    expect(recordIn(register(), 'party-dwp')).not.toHaveProperty('silences')
  })
})

describe('the rule of approval', () => {
  const stricter = { command: 'set-approval', seen: 'any-approver', value: 'other-than-author' }

  it('is set, conflicts where it has changed since, and is undone', () => {
    const { edit, register, undo } = tell()
    edit('Ann', stricter)
    expect(register().approval).toBe('other-than-author')
    expect(edit('Ben', stricter)).toMatchObject({ ok: false, reason: 'conflict', conflicts: [{ record: 'register' }] })
    undo('Ann', 1)
    expect(register()).not.toHaveProperty('approval')
    expect(undo('Ann', 1)).toMatchObject({ ok: false, obstacles: [{ record: 'register', path: 'approval' }] })
  })
})

describe('authorsSinceApproval', () => {
  it('names each who changed the content since, once and in order', () => {
    const { edit, set, become, history } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'))
    edit('Ben', set('party-dwp', 'notes', 'Not content.'))
    edit('Cat', set('party-dwp', 'plainName', 'The DWP'))
    edit('Ann', set('party-dwp', 'country', unsaid))
    expect(authorsSinceApproval(history, 'party-dwp')).toEqual(['Ann', 'Cat'])
    edit('Dee', become('party-dwp', 'approved'))
    expect(authorsSinceApproval(history, 'party-dwp')).toEqual([])
    edit('Ben', set('party-dwp', 'name', 'Another'))
    expect(authorsSinceApproval(history, 'party-dwp')).toEqual(['Ben'])
    expect(authorsSinceApproval(history, 'party-casewise')).toEqual([])
  })

  it('names who added a record that was never approved', () => {
    const { edit, set, history } = tell()
    const record = buildParty({ id: 'party-new', status: 'draft' })
    edit('Ann', { command: 'add-record', list: 'parties', record })
    edit('Ben', set('party-new', 'name', 'Another'))
    expect(authorsSinceApproval(history, 'party-new')).toEqual(['Ann', 'Ben'])
  })

  it('forgets what was approved in the same list as it was changed, and what was undone', () => {
    const { edit, set, become, history, undo } = tell()
    edit('Ann', set('party-dwp', 'name', 'DWP'), become('party-dwp', 'approved'))
    edit('Ben', set('party-dwp', 'name', 'The DWP'))
    expect(authorsSinceApproval(history, 'party-dwp')).toEqual(['Ben'])
    undo('Ben', 2)
    expect(authorsSinceApproval(history, 'party-dwp')).toEqual([])
  })
})

describe('needsApprover', () => {
  const asks = (...commands: object[]) => needsApprover(smallRegister(), commands as EditCommand[])

  it('is true of what makes a record approved, and of another rule of approval', () => {
    const add = (status: 'draft' | 'approved') => ({
      command: 'add-record',
      list: 'parties',
      record: buildParty({ id: 'party-new', status }),
    })
    const become = (status: string) => ({ command: 'set-status', record: 'party-dwp', version: 1, status })
    const rule = (value: string) => ({ command: 'set-approval', seen: 'any-approver', value })
    expect([become('approved'), add('approved'), rule('other-than-author')].map((one) => asks(one))).toEqual(
      Array(3).fill(true),
    )
    expect([become('in-review'), add('draft'), rule('any-approver')].map((one) => asks(one))).toEqual(
      Array(3).fill(false),
    )
    expect(asks(become('draft'), add('draft'), rule('other-than-author'))).toBe(true)
    expect(asks()).toBe(false)
  })
})
