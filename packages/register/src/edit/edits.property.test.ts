import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { referencesOfRegister } from '../check-references.ts'
import { parseRegister } from '../parse-register.ts'
import { type Register, type RegisterRecord, recordListNames } from '../register.ts'
import { arbitraryEdit, type EditRecipe, editOf } from '../testing/arbitrary-edit.ts'
import { arbitraryRegister } from '../testing/arbitrary-register.ts'
import { applyEdits } from './apply-edits.ts'
import { hasSameContent } from './content-of-record.ts'
import { type EditCommand, editCommandSchema } from './edit-command.ts'
import { type HistoryEntry, sealEntry } from './history-entry.ts'
import { invertEntry } from './invert-entry.ts'
import { needsApprover } from './needs-approver.ts'
import { recordAt, registerAt } from './register-at.ts'
import { replayChanges } from './replay-changes.ts'
import { takeOutsideChange } from './take-outside-change.ts'

const today = '2026-11-22'
const noHash = () => '0'.repeat(64)
const edits = fc.array(arbitraryEdit, { minLength: 1, maxLength: 25 })

/** Everything but what counts edits: versions, and the day of the last one. */
const facts = (register: Register) => ({
  ...register,
  updatedOn: '',
  ...Object.fromEntries(
    recordListNames.map((list) => [list, register[list].map((record) => ({ ...record, version: 0 }))]),
  ),
})

/** A value as a file gives it back. */
const written = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

interface Told {
  readonly states: Register[]
  readonly history: HistoryEntry[]
}

/** Does edits one after the other, each where it can be done, and keeps every state and entry. */
const tell = (start: Register, recipes: readonly EditRecipe[]): Told => {
  const told: Told = { states: [start], history: [] }
  for (const [place, recipe] of recipes.entries()) {
    const commands = editOf(told.states.at(-1)!, recipe)
    record(told, commands, `2026-11-${String(1 + place).padStart(2, '0')}T12:00:00.000Z`)
  }
  return told
}

const record = ({ states, history }: Told, commands: readonly EditCommand[], at: string): boolean => {
  const applied = applyEdits(states.at(-1)!, commands, { today: at.slice(0, 10) })
  if (!applied.ok || applied.changes.length === 0) return applied.ok
  const end = { number: history.length, hash: noHash(), at: null }
  const draft = { kind: 'edit' as const, who: 'Ann', why: '', undoes: null, changes: [...applied.changes] }
  history.push(written(sealEntry(draft, end, at, noHash)))
  states.push(applied.register)
  return true
}

// Whole registers are drawn, edited many times over and compared at every point: longer than a test usually takes.
describe('edits of any register', { timeout: 60_000 }, () => {
  it('never leave a register that would be refused as a whole', () => {
    fc.assert(
      fc.property(arbitraryRegister(), edits, (start, recipes) => {
        for (const state of tell(start, recipes).states) {
          expect(parseRegister(written(state))).toEqual({ ok: true, register: state })
        }
      }),
    )
  })

  it('are what the schema of commands takes', () => {
    fc.assert(
      fc.property(arbitraryRegister(), arbitraryEdit, (register, recipe) => {
        for (const command of editOf(register, recipe)) {
          expect(editCommandSchema.safeParse(written(command))).toMatchObject({ success: true })
        }
      }),
    )
  })

  it('raise the version of what they touch by one, and share the rest with the register before', () => {
    fc.assert(
      fc.property(arbitraryRegister(), edits, (start, recipes) => {
        const { states, history } = tell(start, recipes)
        for (const [place, { changes }] of history.entries()) {
          const before = new Map(recordsOf(states[place]!).map((item) => [item.id, item]))
          const touched = new Set(changes.flatMap((change) => ('id' in change ? [change.id] : [])))
          for (const item of recordsOf(states[place + 1]!)) {
            const old = before.get(item.id)
            if (!touched.has(item.id)) expect(item).toBe(old)
            else if (old !== undefined) expect(item.version).toBe(old.version + 1)
          }
        }
      }),
    )
  })

  it('leave nothing approved but what stood so word for word, unless a command approved it', () => {
    fc.assert(
      fc.property(arbitraryRegister(), edits, (start, recipes) => {
        const told: Told = { states: [start], history: [] }
        for (const recipe of recipes) {
          const before = told.states.at(-1)!
          const commands = editOf(before, recipe)
          record(told, commands, '2026-12-01T12:00:00.000Z')
          const after = told.states.at(-1)!
          if (needsApprover(before, commands)) continue
          const approved = new Map(
            recordsOf(before).flatMap((item) => (item.status === 'approved' ? [[item.id, item]] : [])),
          )
          for (const item of recordsOf(after)) {
            const old = approved.get(item.id)
            if (item.status === 'approved') expect(old !== undefined && hasSameContent(old, item)).toBe(true)
            else if (old !== undefined && item.status === 'draft' && recipe.kind !== 'status') {
              expect(hasSameContent(old, item)).toBe(false)
            }
          }
        }
      }),
    )
  })

  it('never give an approval back to what nobody approved, however they are undone', () => {
    const undoing = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(arbitraryRegister(), edits, undoing, (start, recipes, numbers) => {
        const told: Told = { states: [start], history: [] }
        for (const recipe of recipes) {
          const commands = editOf(told.states.at(-1)!, recipe)
          if (!needsApprover(told.states.at(-1)!, commands)) record(told, commands, '2026-12-01T12:00:00.000Z')
        }
        const approved = new Map(
          recordsOf(start).flatMap((item) => (item.status === 'approved' ? [[item.id, item]] : [])),
        )
        for (const number of numbers) {
          const entry = told.history[number % (told.history.length || 1)]
          const inverted = entry && invertEntry(told.states.at(-1)!, entry, told.history)
          if (inverted?.ok) record(told, inverted.commands, '2026-12-01T12:00:00.000Z')
          for (const item of recordsOf(told.states.at(-1)!)) {
            const old = approved.get(item.id)
            if (item.status === 'approved') expect(old !== undefined && hasSameContent(old, item)).toBe(true)
          }
        }
      }),
    )
  })

  it('leave a history that gives back the register at any point, forwards and backwards', () => {
    fc.assert(
      fc.property(arbitraryRegister(), edits, (start, recipes) => {
        const { states, history } = tell(start, recipes)
        const end = states.at(-1)!
        for (const [number, state] of states.entries()) {
          expect(registerAt(end, history, { entry: number })).toEqual(state)
          const moment = history[number - 1]?.at ?? '2026-10-31T00:00:00.000Z'
          expect(registerAt(end, history, { moment })).toEqual(state)
          expect(registerAt(end, history, { day: moment.slice(0, 10) })).toEqual(state)
          const changes = history.slice(0, number).flatMap((entry) => entry.changes)
          expect(replayChanges(start, changes)).toEqual(state)
        }
      }),
    )
  })

  it('leave a history that gives back every version of every record', () => {
    fc.assert(
      fc.property(arbitraryRegister(), edits, (start, recipes) => {
        const { states, history } = tell(start, recipes)
        const end = states.at(-1)!
        for (const [number, state] of states.entries()) {
          for (const item of recordsOf(state)) {
            expect(recordAt(end, history, item.id, { version: item.version })).toEqual(item)
            expect(recordAt(end, history, item.id, { entry: number })).toEqual(item)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('that merge parties leave no reference to the duplicate but in what was its own', () => {
    const merge = arbitraryEdit.map((recipe) => ({ ...recipe, kind: 'merge' as const }))
    fc.assert(
      fc.property(arbitraryRegister({ maxPerList: 8 }), merge, (start, recipe) => {
        const [command] = editOf(start, recipe)
        const [, merged] = tell(start, [recipe]).states
        if (command?.command !== 'merge-parties' || merged === undefined) return
        const named = [...referencesOfRegister(merged)].filter(({ target }) => target === command.duplicate)
        expect(named).toEqual([])
        const before = [...referencesOfRegister(start)].filter(({ target }) => target === command.duplicate)
        const after = new Set([...referencesOfRegister(merged)].map(({ record, target }) => `${record.id} ${target}`))
        for (const reference of before) {
          const isJointWithItself = reference.path.includes('jointControllers')
          if (reference.record.id !== command.record && !isJointWithItself) {
            expect(after).toContain(`${reference.record.id} ${command.record}`)
          }
        }
      }),
    )
  })

  it('are all undone by new edits, the last first, to the register that was', () => {
    fc.assert(
      fc.property(arbitraryRegister(), edits, (start, recipes) => {
        const told = tell(start, recipes)
        for (const entry of [...told.history].reverse()) {
          const inverted = invertEntry(told.states.at(-1)!, entry, told.history)
          if (!inverted.ok) throw new Error(JSON.stringify(inverted.obstacles))
          expect(record(told, inverted.commands, '2026-12-31T12:00:00.000Z')).toBe(true)
        }
        expect(facts(told.states.at(-1)!)).toEqual(facts(start))
      }),
    )
  })

  it('made in the file and here at once are both kept, or the clash is told and nothing is taken', () => {
    fc.assert(
      fc.property(arbitraryRegister(), edits, edits, (base, here, there) => {
        const [own, outside] = [tell(base, here).states.at(-1)!, tell(base, there).states.at(-1)!]
        const taken = takeOutsideChange(base, outside, own, today)
        if (!taken.ok) {
          expect(taken.clashes.length + taken.problems.length).toBeGreaterThan(0)
          return
        }
        expect(parseRegister(written(taken.register))).toEqual({ ok: true, register: taken.register })
        expect(replayChanges(own, written(taken.changes))).toEqual(taken.register)
        // What was taken once says nothing new when it is met again.
        expect(takeOutsideChange(base, outside, taken.register, today)).toMatchObject({ ok: true, changes: [] })
      }),
    )
  })

  it('made in the file alone are taken whole', () => {
    fc.assert(
      fc.property(arbitraryRegister(), arbitraryRegister(), (base, outside) => {
        const taken = takeOutsideChange(base, outside, base, today)
        if (!taken.ok) throw new Error(JSON.stringify(taken))
        expect(facts(taken.register)).toEqual(facts(outside))
        expect(replayChanges(base, written(taken.changes))).toEqual(taken.register)
      }),
    )
  })
})

const recordsOf = (register: Register): RegisterRecord[] =>
  recordListNames.flatMap((list): RegisterRecord[] => register[list])
