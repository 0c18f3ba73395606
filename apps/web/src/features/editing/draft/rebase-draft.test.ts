import type { Register } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { settleClash } from '../../../editing/clash.ts'
import { commandsOf } from './commands-of.ts'
import { beginEdit, withRecord } from './draft.ts'
import { clashesOfDraft, rebaseDraft } from './rebase-draft.ts'

const register = smallRegister()
const party = register.parties[0] as Register['parties'][number]
const draft = withRecord(beginEdit(register, party), { ...party, notes: 'mine' })
const theirs = { ...party, version: party.version + 1, plainName: 'theirs' }

test('a record that nobody touched since does not clash', () => {
  expect(
    clashesOfDraft(
      draft,
      () => party,
      () => [],
    ),
  ).toEqual([])
})

test('what was typed is carried on to the record as it stands', () => {
  const [clash] = clashesOfDraft(
    draft,
    () => theirs,
    () => [],
  )
  if (clash === undefined) throw new Error('No clash was found')
  const carried = rebaseDraft(draft, theirs, settleClash(clash, new Map()))
  expect(commandsOf(carried)).toEqual([
    { command: 'change-field', record: party.id, version: theirs.version, path: 'notes', value: 'mine' },
  ])
})

test('a record that was removed since clashes with nothing on the other side', () => {
  expect(
    clashesOfDraft(
      draft,
      () => undefined,
      () => [],
    ),
  ).toMatchObject([{ record: party.id, theirs: null }])
})
