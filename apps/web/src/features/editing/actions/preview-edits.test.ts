import type { Register } from '@sharemap/register'
import { buildParty, smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { previewEdits } from './preview-edits.ts'

const small = smallRegister()
const [kept] = small.parties as [Register['parties'][number]]
const duplicate = buildParty({ id: 'party-twin', name: 'Twin' })
const register = { ...small, parties: [...small.parties, duplicate] }
const today = '2026-11-22'

test('tells what each record would become, and does nothing', () => {
  const merge = {
    command: 'merge-parties',
    record: kept.id,
    version: kept.version,
    duplicate: duplicate.id,
    duplicateVersion: duplicate.version,
  } as const
  const preview = previewEdits(register, [merge], today)
  expect(preview).toMatchObject({ ok: true })
  expect(preview.ok && preview.records.map(({ name }) => name).sort()).toEqual([kept.name, 'Twin'].sort())
  expect(register.parties.at(-1)).toBe(duplicate)
})

test('tells why what is named by others cannot be removed', () => {
  const preview = previewEdits(register, [{ command: 'remove-record', record: kept.id, version: kept.version }], today)
  expect(preview.ok).toBe(false)
  expect(!preview.ok && preview.messages.length).toBeGreaterThan(0)
})
