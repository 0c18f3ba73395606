import { type Flow, kindOfIdentifier, recordKinds } from '@sharemap/register'
import { hostileText, smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginEdit, beginNew, type Draft, isUnsavedId, mainRecord, unsavedId, withRecord } from './draft.ts'
import { makeIdentifier } from './make-identifier.ts'
import { settleDraft } from './settle-draft.ts'
import { settleIds } from './settle-ids.ts'
import { settleNames } from './settle-names.ts'

describe('makeIdentifier', () => {
  test('makes a readable id of a name', () => {
    const free = () => false
    expect(makeIdentifier('party', 'HM Revenue & Customs', free)).toBe('party-hm-revenue-and-customs')
    expect(makeIdentifier('activity', 'Café’s licence', free)).toBe('activity-cafes-licence')
    expect(makeIdentifier('party', '市', free)).toBe('party-record')
  })

  test('counts where the name is taken, and cuts a long one at a word', () => {
    const taken = new Set(['party-dwp', 'party-dwp-2'])
    expect(makeIdentifier('party', 'DWP', (id) => taken.has(id))).toBe('party-dwp-3')
    expect(makeIdentifier('party', 'word '.repeat(40), () => false)).toBe(`party-${'word-'.repeat(12).slice(0, -1)}`)
  })

  test('of any name, an id of the right form that is not taken and does not pass for unsaved', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...recordKinds),
        fc.oneof(fc.string(), hostileText),
        fc.nat(3),
        (kind, name, used) => {
          const taken = new Set<string>()
          for (let count = 0; count <= used; count += 1) {
            const id = makeIdentifier(kind, name, (candidate) => taken.has(candidate))
            expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
            expect(kindOfIdentifier(id)).toBe(kind)
            expect(isUnsavedId(id)).toBe(false)
            expect(taken.has(id)).toBe(false)
            taken.add(id)
          }
        },
      ),
    )
  })
})

describe('settling a new record', () => {
  const purpose = (id: string, name: string) => ({
    id,
    name,
    plainName: '',
    article6: { state: 'not-stated' as const },
    dpvTerms: [],
  })

  test('names follow from what is known, and never overwrite what was typed', () => {
    const flow = beginNew('flow', { from: 'activity-a', to: 'party-b', plainName: 'typed' })
    const nameOf = (id: string) => ({ 'activity-a': 'Coaching', 'party-b': 'DWP' })[id] ?? ''
    expect(mainRecord(settleNames(flow, nameOf))).toMatchObject({ name: 'Coaching to DWP', plainName: 'typed' })
  })

  test('ids are made of names, for purposes too, and stand wherever they are named', () => {
    const begun = beginNew('activity', {
      name: 'Licensing',
      purposes: [purpose('purpose-unsaved-1', 'Decide'), purpose('purpose-kept', 'Old')],
      systems: ['system-unsaved-1'],
    })
    const system = { ...mainRecord(beginNew('system', { name: 'Case tool' })), id: 'system-unsaved-1' }
    const draft = settleIds(
      settleNames(withRecord(begun, system as never), () => ''),
      (id) => id === 'purpose-decide',
    )
    expect(draft.main).toBe('activity-licensing')
    expect(mainRecord(draft)).toMatchObject({
      id: 'activity-licensing',
      systems: ['system-case-tool'],
      purposes: [{ id: 'purpose-decide-2', plainName: 'Decide' }, { id: 'purpose-kept' }],
    })
    expect(Object.keys(draft.records)).toEqual(['activity-licensing', 'system-case-tool'])
  })

  test('ids that stand in are told apart', () => {
    expect(unsavedId('party', ['party-unsaved-1'])).toBe('party-unsaved-2')
    expect(isUnsavedId('subject-group-unsaved-1')).toBe(true)
    expect(isUnsavedId('party-unsaved')).toBe(false)
  })
})

describe('sending for review', () => {
  const register = smallRegister()
  const statuses = (draft: Draft) => Object.values(draft.records).map(({ id, status }) => `${id} ${status}`)

  test('takes along what was added for the sake of the record, but only when it is sent', () => {
    const party = { ...mainRecord(beginNew('party', { name: 'Licensing panel' })), id: 'party-unsaved-1' }
    const flow = beginNew('flow', { name: 'To the panel', from: 'activity-a', to: 'party-unsaved-1' })
    const named = withRecord(flow, party)
    expect(statuses(settleDraft(named, register, 'in-review').draft)).toEqual([
      'flow-to-the-panel in-review',
      'party-licensing-panel in-review',
    ])
    expect(statuses(settleDraft(named, register, undefined).draft)).toEqual([
      'flow-to-the-panel draft',
      'party-licensing-panel draft',
    ])
  })

  test('leaves a transfer that is approved and was not touched', () => {
    const flow = register.flows.find(({ transfer }) => transfer.state === 'stated') as Flow
    const begun = beginEdit(register, flow)
    const named = withRecord(begun, { ...flow, plainName: 'another' })
    const transfer = Object.keys(begun.base).find((id) => id !== flow.id)
    expect(statuses(settleDraft(named, register, 'in-review').draft)).toEqual([
      `${flow.id} in-review`,
      `${transfer} approved`,
    ])
  })
})
