import { applyEdits, type EditCommand, type Register } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { previewUndo } from './preview-undo.ts'

const today = '2026-11-22'

const edited = (register: Register, ...commands: object[]) => {
  const applied = applyEdits(register, commands as EditCommand[], { today })
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  return applied
}

const rename = (version: number, value: string) => ({
  command: 'change-field',
  record: 'party-dwp',
  version,
  path: 'plainName',
  value,
})

describe('previewUndo', () => {
  test('tells field by field what undoing would do, before anything is done', () => {
    const { register, changes } = edited(smallRegister(), rename(1, 'The DWP'))
    expect(previewUndo(register, changes, today)).toEqual({
      ok: true,
      parts: [
        {
          id: 'party-dwp',
          name: 'Department for Work and Pensions',
          words: [
            'Plain name: from "The DWP" to "the Department for Work and Pensions (DWP)".',
            'Status: from "draft" to "approved".',
          ],
        },
      ],
    })
  })

  test('tells what stands in the way where the field was changed again since', () => {
    const first = edited(smallRegister(), rename(1, 'The DWP'))
    const { register } = edited(first.register, rename(2, 'Work and Pensions'))
    const preview = previewUndo(register, first.changes, today)
    expect(preview.ok).toBe(false)
    expect(!preview.ok && preview.reasons).toEqual([expect.stringContaining('has been changed again since')])
  })

  test('what was put back since cannot be undone again', () => {
    const first = edited(smallRegister(), {
      command: 'change-field',
      record: 'party-dwp',
      version: 1,
      path: 'notes',
      value: 'x',
    })
    const back = edited(first.register, {
      command: 'change-field',
      record: 'party-dwp',
      version: 2,
      path: 'notes',
      value: '',
    })
    expect(previewUndo(back.register, first.changes, today).ok).toBe(false)
  })
})
