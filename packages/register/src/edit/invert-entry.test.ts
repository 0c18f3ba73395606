import { describe, expect, it } from 'vitest'
import type { Register } from '../register.ts'
import { buildParty } from '../testing/builders.ts'
import { smallRegister } from '../testing/small-register.ts'
import { applyEdits } from './apply-edits.ts'
import type { EditCommand } from './edit-command.ts'
import { invertEntry } from './invert-entry.ts'

const done = (register: Register, ...commands: object[]) => {
  const applied = applyEdits(register, commands as EditCommand[], { today: '2026-11-22' })
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  return { register: applied.register, entry: { changes: [...applied.changes] } }
}

const set = (path: string, value: unknown, version: number) => ({
  command: 'change-field',
  record: 'party-dwp',
  version,
  path,
  value,
})

describe('invertEntry', () => {
  it('leaves what was changed since in other fields', () => {
    const first = done(smallRegister(), set('name', 'DWP', 1))
    const second = done(first.register, set('notes', 'Ask Jo.', 2))
    const inverted = invertEntry(second.register, first.entry)
    expect(inverted).toEqual({
      ok: true,
      commands: [set('name', 'Department for Work and Pensions', 3)],
    })
  })

  it('says which field was changed again', () => {
    const first = done(smallRegister(), set('name', 'DWP', 1))
    const second = done(first.register, set('name', 'The DWP', 2))
    expect(invertEntry(second.register, first.entry)).toMatchObject({
      ok: false,
      obstacles: [{ record: 'party-dwp', path: 'name' }],
    })
  })

  it('brings a removed record back at a version that it never had', () => {
    const added = done(smallRegister(), {
      command: 'add-record',
      list: 'parties',
      record: buildParty({ id: 'party-hmrc', name: 'HMRC' }),
    })
    const removed = done(added.register, { command: 'remove-record', record: 'party-hmrc', version: 1 })
    const inverted = invertEntry(removed.register, removed.entry)
    const back = done(removed.register, ...(inverted.ok ? inverted.commands : [])).register
    expect(back.parties.at(-1)).toMatchObject({ id: 'party-hmrc', version: 2 })
    expect(invertEntry(back, removed.entry)).toMatchObject({ ok: false, obstacles: [{ record: 'party-hmrc' }] })
  })

  it('does not remove what was changed after it was added, nor change what was removed', () => {
    const record = buildParty({ id: 'party-hmrc', name: 'HMRC' })
    const added = done(smallRegister(), { command: 'add-record', list: 'parties', record })
    const changed = done(added.register, { ...set('notes', 'Ask Jo.', 1), record: 'party-hmrc' })
    expect(invertEntry(changed.register, added.entry)).toMatchObject({ ok: false, obstacles: [{ path: null }] })
    const removed = done(changed.register, { command: 'remove-record', record: 'party-hmrc', version: 2 })
    expect(invertEntry(removed.register, changed.entry)).toMatchObject({ ok: false, obstacles: [{ path: null }] })
  })
})
