import { describe, expect, it } from 'vitest'
import type { Register } from '../register.ts'
import { smallRegister } from '../testing/small-register.ts'
import { applyEdits } from './apply-edits.ts'
import { type HistoryEntry, sealEntry } from './history-entry.ts'
import { compareVersions, recordAt, registerAt } from './register-at.ts'
import { MisfitChange } from './replay-changes.ts'

const zero = '0'.repeat(64)

const history: HistoryEntry[] = []
let register: Register = smallRegister()
for (const [place, at] of ['2026-07-01T22:30:00.000Z', '2026-07-01T23:30:00.000Z'].entries()) {
  const applied = applyEdits(
    register,
    [{ command: 'change-field', record: 'party-dwp', version: place + 1, path: 'name', value: `Name ${place}` }],
    { today: at.slice(0, 10) },
  )
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  const draft = { kind: 'edit' as const, who: 'Ann', why: '', undoes: null, changes: [...applied.changes] }
  history.push(sealEntry(draft, { number: place, hash: zero, at: null }, at, () => zero))
  register = applied.register
}

const nameAt = (point: Parameters<typeof registerAt>[2]) => registerAt(register, history, point).parties[4]?.name

describe('registerAt', () => {
  it('ends a day when it ends in the United Kingdom, in summer time too', () => {
    expect(nameAt({ day: '2026-06-30' })).toBe('Department for Work and Pensions')
    expect(nameAt({ day: '2026-07-01' })).toBe('Name 0')
    expect(nameAt({ day: '2026-07-02' })).toBe('Name 1')
  })

  it('reads moments however they are written', () => {
    expect(nameAt({ moment: '2026-07-01T22:29:59Z' })).toBe('Department for Work and Pensions')
    expect(nameAt({ moment: '2026-07-01T22:30:00Z' })).toBe('Name 0')
  })

  it('gives the register itself where nothing came after', () => {
    expect(registerAt(register, history, { entry: 2 })).toBe(register)
  })

  it('says so where the history is of another register', () => {
    expect(() => registerAt(smallRegister(), history, { entry: 0 })).toThrow(MisfitChange)
  })
})

describe('recordAt and compareVersions', () => {
  it('know every version and no other', () => {
    expect(recordAt(register, history, 'party-dwp', { version: 2 })?.name).toBe('Name 0')
    expect(recordAt(register, history, 'party-dwp', { version: 4 })).toBeUndefined()
    expect(recordAt(register, history, 'party-nowhere', { entry: 0 })).toBeUndefined()
  })

  it('compare two versions', () => {
    expect(compareVersions(register, history, 'party-dwp', 1, 3)).toEqual([
      { path: 'name', before: 'Department for Work and Pensions', after: 'Name 1' },
      { path: 'status', before: 'approved', after: 'draft' },
    ])
    expect(compareVersions(register, history, 'party-dwp', 1, 4)).toBeUndefined()
  })
})
