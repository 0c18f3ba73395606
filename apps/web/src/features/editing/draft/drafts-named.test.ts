import type { Flow, RegisterRecord } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { commandsOf } from './commands-of.ts'
import { beginEdit, withRecord } from './draft.ts'
import { draftsNamed, withAlong } from './drafts-named.ts'
import { settleDraft } from './settle-draft.ts'

const register = smallRegister()
const flow = register.flows[0] as Flow
const byId = new Map<string, RegisterRecord>(
  [...register.parties, ...register.activities, ...register.flows].map((record) => [record.id, record]),
)
const recipient = { ...(byId.get(flow.to) as RegisterRecord), status: 'draft' as const }
const recordOf = (id: string) => (id === recipient.id ? recipient : byId.get(id))
const draft = withRecord(beginEdit(register, flow), { ...flow, plainName: 'another' })

test('finds what is named and a draft itself, once, and not what the draft holds', () => {
  expect(draftsNamed(draft, recordOf)).toEqual([recipient])
  expect(draftsNamed(draft, (id) => byId.get(id))).toEqual([])
  expect(draftsNamed(withRecord(draft, recipient), recordOf)).toEqual([])
})

test('what goes along is sent for review, and nothing else of it is changed', () => {
  const { draft: settled } = settleDraft(withAlong(draft, [recipient]), register, 'in-review')
  const { id, version } = recipient
  expect(commandsOf(settled).filter((command) => 'record' in command && command.record === id)).toEqual([
    { command: 'set-status', record: id, version, status: 'in-review' },
  ])
})
