import { applyEdits, parseRegister, type Register, type RegisterRecord, recordListNames } from '@sharemap/register'
import {
  arbitraryRegister,
  buildFlow,
  buildParty,
  buildTransfer,
  smallRegister,
  stated,
} from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandsOf } from './commands-of.ts'
import { beginEdit, beginNew, type Draft, withRecord } from './draft.ts'
import { settleIds } from './settle-ids.ts'
import { settleNames } from './settle-names.ts'

const today = '2026-11-22'

const recordsOf = (register: Register): RegisterRecord[] =>
  recordListNames.flatMap((list) => register[list] as RegisterRecord[])

const applied = (register: Register, draft: Draft) => {
  const result = applyEdits(register, commandsOf(draft), { today })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.register
}

/** The record as the register keeps it: the version is counted, and an approved one whose content changed is a draft. */
const kept = ({ version: _, status: __, ...fields }: RegisterRecord) => fields

describe('commandsOf', () => {
  test('of a draft that nobody changed, nothing', () => {
    const register = smallRegister()
    for (const record of recordsOf(register)) expect(commandsOf(beginEdit(register, record))).toEqual([])
  })

  test('makes of any record the one that was typed, and touches no other', () => {
    fc.assert(
      fc.property(
        arbitraryRegister({}),
        arbitraryRegister({}),
        fc.nat(),
        fc.nat(),
        fc.array(fc.nat(), { maxLength: 6 }),
        (register, other, which, source, fields) => {
          const list = recordListNames[which % recordListNames.length] ?? 'parties'
          const record = register[list][source % Math.max(1, register[list].length)]
          const donor = other[list][source % Math.max(1, other[list].length)]
          fc.pre(record !== undefined && donor !== undefined)
          if (record === undefined || donor === undefined) return
          // Any fields of another record of the kind are typed over this one's.
          const keys = Object.keys(donor).filter((key) => key !== 'id' && key !== 'version')
          const typed = Object.fromEntries(
            fields.map((place) => keys[place % keys.length] as string).map((key) => [key, donor[key as 'name']]),
          )
          const after = { ...record, ...typed } as RegisterRecord
          const draft = withRecord(beginEdit(register, record), after)
          const result = applyEdits(register, commandsOf(draft), { today })
          fc.pre(result.ok)
          if (!result.ok) return
          const byId = new Map(recordsOf(result.register).map((each) => [each.id, each]))
          expect(kept(byId.get(record.id) as RegisterRecord)).toEqual(kept(after))
          if (after.status !== record.status) expect(byId.get(record.id)?.status).toBe(after.status)
          for (const each of recordsOf(register)) {
            if (draft.base[each.id] === undefined) expect(byId.get(each.id)).toEqual(each)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('adds what is new, with what was added for its sake, and leaves out what nothing names any more', () => {
    const register = smallRegister()
    const activity = register.activities[0] as Register['activities'][number]
    const party = buildParty({ id: 'party-unsaved-1', name: 'A new body' })
    const forgotten = buildParty({ id: 'party-unsaved-2', name: 'Chosen and let go' })
    const begun = beginNew('flow', { from: activity.id, activity: activity.id, to: party.id })
    const draft = [party, forgotten].reduce(withRecord, begun)
    const named = settleNames(draft, (id) => (id === party.id ? party.name : activity.name))
    const next = applied(
      register,
      settleIds(named, () => false),
    )
    expect(next.parties.map(({ id }) => id)).toEqual([...register.parties.map(({ id }) => id), 'party-a-new-body'])
    const flow = next.flows.at(-1)
    expect([flow?.to, flow?.name]).toEqual(['party-a-new-body', `${activity.name} to A new body`])
    expect(parseRegister(next)).toMatchObject({ ok: true })
  })

  test('a flow takes its transfer with it: changed beside it, and removed when it is let go', () => {
    const small = smallRegister()
    const activity = small.activities[0] as Register['activities'][number]
    const transfer = buildTransfer({ id: 'transfer-x' })
    const flow = buildFlow({
      id: 'flow-x',
      from: activity.id,
      to: (small.parties[0] as Register['parties'][number]).id,
      activity: activity.id,
      transfer: stated(transfer.id),
    })
    const register = { ...small, flows: [...small.flows, flow], transfers: [...small.transfers, transfer] }
    const begun = beginEdit(register, flow)
    const changed = applied(register, withRecord(begun, { ...transfer, country: stated('US') }))
    expect(changed.transfers.at(-1)?.country).toEqual(stated('US'))
    const letGo = applied(register, withRecord(begun, { ...flow, transfer: { state: 'not-stated' } }))
    expect(letGo.transfers).toEqual(small.transfers)
  })
})
