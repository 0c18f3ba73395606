import type { EditCommand } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { previewEdits } from './preview-edits.ts'

const today = '2026-11-22'
const change = (version: number, path: string, value: unknown) =>
  ({ command: 'change-field', record: 'party-dwp', version, path, value }) as EditCommand

test('tells field by field what edits would do, and does nothing', () => {
  const register = smallRegister()
  expect(previewEdits(register, [change(1, 'notes', 'Ask Jo.')], today)).toEqual({
    ok: true,
    parts: [
      { id: 'party-dwp', name: 'Department for Work and Pensions', words: ['Notes: from nothing to "Ask Jo.".'] },
    ],
  })
  expect(register).toEqual(smallRegister())
})

test('edits that change nothing have no parts', () => {
  expect(previewEdits(smallRegister(), [change(1, 'notes', '')], today)).toEqual({ ok: true, parts: [] })
})

test('tells why edits cannot be made: what they name is no more so, or does not fit', () => {
  const overtaken = previewEdits(smallRegister(), [change(7, 'notes', 'x')], today)
  const misfit = previewEdits(smallRegister(), [change(1, 'parent', 'party-nobody')], today)
  for (const preview of [overtaken, misfit]) {
    expect(preview.ok).toBe(false)
    expect(!preview.ok && preview.reasons).toHaveLength(1)
  }
  expect(!misfit.ok && misfit.reasons[0]).toContain('party-nobody')
})
