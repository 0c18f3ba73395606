import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../edit/apply-edits.ts'
import type { EditCommand } from '../edit/edit-command.ts'
import type { Flow } from '../flow.ts'
import { type Register, recordListNames } from '../register.ts'
import { arbitraryEdit, editOf } from '../testing/arbitrary-edit.ts'
import { arbitraryRegister } from '../testing/arbitrary-register.ts'
import { buildParty, buildRegister } from '../testing/builders.ts'
import { smallRegister } from '../testing/small-register.ts'
import { type PreparedPublication, preparePublication } from './prepare-publication.ts'
import type { PublicRegister } from './public-register.ts'
import { toPublicRegister } from './to-public-register.ts'

const edited = (register: Register, ...commands: object[]): Register => {
  const applied = applyEdits(register, commands as EditCommand[], { today: '2026-11-22' })
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  return applied.register
}

const on = (record: string, rest: object) => ({ record, version: 1, ...rest })
const change = (record: string, path: string, value: unknown) => on(record, { command: 'change-field', path, value })
const approve = (record: string) => on(record, { command: 'set-status', status: 'approved' })

const last = toPublicRegister(smallRegister())

const idsIn = (shown: PublicRegister) => recordListNames.flatMap((list) => shown[list].map(({ id }) => id))

describe('preparePublication', { timeout: 30_000 }, () => {
  it('adds everything where nothing has been published', () => {
    const prepared = preparePublication(smallRegister(), null)
    expect(prepared.register).toEqual(last)
    expect(prepared.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(idsIn(last).map((id) => `added ${id}`))
    expect(prepared).toMatchObject({ takenAway: [], blocks: [] })
  })

  it('has nothing to publish where residents see all of it, or where nothing is approved', () => {
    expect(preparePublication(smallRegister(), last)).toMatchObject({
      changes: [],
      takenAway: [],
      blocks: [{ code: 'nothing-to-publish', record: null }],
    })
    const draft = buildRegister({ parties: [buildParty({ id: 'party-one', status: 'draft' })] })
    expect(preparePublication(draft, null)).toMatchObject({
      waiting: [{ id: 'party-one', kind: 'party', name: 'One', status: 'draft' }],
      blocks: [{ code: 'nothing-to-publish', message: expect.stringContaining('public and approved') }],
    })
  })

  it('tells field by field what changes for residents, and nothing of what they do not see', () => {
    const register = edited(
      smallRegister(),
      change('party-dwp', 'aliases', ['DWP', 'Jobcentre Plus']),
      approve('party-dwp'),
      change('party-casewise', 'notes', 'Ask Jo.'),
    )
    expect(preparePublication(register, last).changes).toEqual([
      expect.objectContaining({
        kind: 'changed',
        id: 'party-dwp',
        words: ['Aliases: added "Jobcentre Plus"; removed "Universal Credit".'],
      }),
    ])
  })

  it('is blocked by what falls out because it was changed, until it is approved or left out knowingly', () => {
    const register = edited(smallRegister(), change('flow-claims-dwp', 'name', 'Claims to DWP'))
    const prepared = preparePublication(register, last)
    expect(prepared.waiting).toContainEqual({
      id: 'flow-claims-dwp',
      kind: 'flow',
      name: 'Claims to DWP',
      status: 'draft',
    })
    expect(prepared.takenAway).toEqual([expect.objectContaining({ id: 'flow-claims-dwp', reason: 'not-approved' })])
    expect(prepared.blocks).toMatchObject([{ code: 'not-approved', record: 'flow-claims-dwp' }])
    expect(preparePublication(register, last, { leaveOut: ['flow-claims-dwp'] }).blocks).toEqual([])
    const approved = edited(register, { ...approve('flow-claims-dwp'), version: 2 })
    expect(preparePublication(approved, last)).toMatchObject({ takenAway: [], blocks: [] })
  })

  it('is blocked by what falls out with something that it needs, each record by itself', () => {
    const register = edited(smallRegister(), change('party-dwp', 'name', 'DWP'))
    const { takenAway, blocks } = preparePublication(register, last)
    expect(takenAway).toContainEqual(expect.objectContaining({ id: 'party-dwp', reason: 'not-approved' }))
    expect(takenAway).toContainEqual(expect.objectContaining({ id: 'flow-claims-dwp', reason: 'needs-withheld' }))
    expect(blocks.map(({ record }) => record)).toEqual(takenAway.map(({ id }) => id))
    const { blocks: left } = preparePublication(register, last, { leaveOut: ['party-dwp'] })
    expect(left.map(({ record }) => record)).toEqual(takenAway.map(({ id }) => id).filter((id) => id !== 'party-dwp'))
  })

  it('names what is approved and left out for want of another, until that is approved too', () => {
    const party = buildParty({ id: 'party-panel', name: 'Licensing panel', status: 'draft' })
    const [flow] = smallRegister().flows.filter(({ id }) => id === 'flow-claims-dwp')
    const register = {
      ...smallRegister(),
      parties: [...smallRegister().parties, party],
      flows: [...smallRegister().flows, { ...(flow as Flow), id: 'flow-to-panel', name: 'To the panel', to: party.id }],
    }
    const inQuestion = ({ heldBack }: PreparedPublication) => heldBack.filter(({ id }) => id === 'flow-to-panel')
    expect(inQuestion(preparePublication(register, last))).toEqual([
      { id: 'flow-to-panel', kind: 'flow', name: 'To the panel', needs: ['Licensing panel'] },
    ])
    const approved = edited(register, approve('party-panel'))
    expect(inQuestion(preparePublication(approved, last))).toEqual([])
    expect(idsIn(preparePublication(approved, last).register)).toContain('flow-to-panel')
  })

  it('is not blocked by what was retired, made internal or removed', () => {
    const flows = smallRegister().flows.filter(({ id }) => last.flows.some((flow) => flow.id === id))
    const [retired, internal, removed] = flows.filter(({ transfer }) => transfer.state !== 'stated')
    const register = edited(
      smallRegister(),
      on(retired?.id ?? '', { command: 'retire-record' }),
      change(internal?.id ?? '', 'visibility', 'internal'),
      approve(internal?.id ?? ''),
      on(removed?.id ?? '', { command: 'remove-record' }),
    )
    const { takenAway, blocks } = preparePublication(register, last)
    expect(takenAway).toEqual(
      expect.arrayContaining([
        { id: retired?.id, name: retired?.name, reason: 'retired' },
        { id: internal?.id, name: internal?.name, reason: 'internal' },
        { id: removed?.id, name: removed?.name, reason: 'removed' },
      ]),
    )
    expect(blocks.filter(({ record }) => [retired, internal, removed].some((flow) => flow?.id === record))).toEqual([])
  })

  it('accounts for every record that residents see before or after, whatever was edited', () => {
    fc.assert(
      fc.property(arbitraryRegister(), fc.array(arbitraryEdit, { maxLength: 15 }), (start, recipes) => {
        let register = start
        for (const recipe of recipes) {
          const applied = applyEdits(register, editOf(register, recipe), { today: '2026-11-22' })
          if (applied.ok) register = applied.register
        }
        const before = toPublicRegister(start)
        const prepared = preparePublication(register, before)
        const removed = prepared.changes.filter(({ kind }) => kind === 'removed').map(({ id }) => id)
        expect(prepared.takenAway.map(({ id }) => id).sort()).toEqual(removed.sort())
        const added = prepared.changes.filter(({ kind }) => kind === 'added').map(({ id }) => id)
        expect(idsIn(prepared.register).sort()).toEqual(
          [...idsIn(before).filter((id) => !removed.includes(id)), ...added].sort(),
        )
        for (const { id } of prepared.waiting) expect(idsIn(prepared.register)).not.toContain(id)
        const { blocks } = preparePublication(register, before, { leaveOut: removed })
        expect(blocks.every(({ code }) => code === 'nothing-to-publish')).toBe(true)
      }),
    )
  })
})
