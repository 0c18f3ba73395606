import { type EditCommand, parseRegister, type Register, registerAt, verifyChain } from '@sharemap/register'
import { arbitraryEdit, arbitraryRegister, editOf, smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revisionOf } from '../revision-of.ts'
import { sha256 } from '../sha256.ts'
import type { Store } from '../store.ts'

/** The note of a change at a second of an hour. */
export const noteAt = (second: number, who = 'Ann') => ({
  who,
  why: 'For a test.',
  when: new Date(Date.UTC(2026, 10, 22, 9, 0, second)),
})

/** A change of the notes of a party. */
export const setNotes = (value: string, version = 1, record = 'party-dwp'): EditCommand => ({
  command: 'change-field',
  record,
  version,
  path: 'notes',
  value,
})

const notesOf = (register: Register, id = 'party-dwp') => register.parties.find((party) => party.id === id)?.notes

/**
 * What every engine holds to.
 *
 * @param engine the engine's name.
 * @param open opens a store that holds a register.
 */
export const describeStore = (engine: string, open: (register: Register) => Promise<Store>): void => {
  describe(`the ${engine} store`, { timeout: 30_000 }, () => {
    it('holds the register that it was given', async () => {
      const store = await open(smallRegister())
      expect(store.current().register).toEqual(smallRegister())
      expect(store.history()).toEqual([])
      expect(store.troubles()).toEqual([])
    })

    it('gives the same object until it changes', async () => {
      const store = await open(smallRegister())
      const before = store.current()
      expect(store.current()).toBe(before)
      await store.commit([setNotes('Ask Jo.')], noteAt(1))
      expect(store.current()).not.toBe(before)
      expect(store.current()).toBe(store.current())
      expect(notesOf(before.register)).toBe('')
    })

    it('tells registers apart by their revision, whatever order their keys stand in', async () => {
      const register = smallRegister()
      const reordered = Object.fromEntries(Object.entries(register).reverse()) as Register
      const [one, other, changed] = await Promise.all([
        open(register),
        open(reordered),
        open({ ...register, title: 'Another title' }),
      ])
      expect(one.current().revision).toMatch(/^[0-9a-f]{64}$/)
      expect(other.current().revision).toBe(one.current().revision)
      expect(changed.current().revision).not.toBe(one.current().revision)
    })

    it('commits an edit and says who, when and why', async () => {
      const store = await open(smallRegister())
      const result = await store.commit([setNotes('Ask Jo.')], noteAt(1))
      expect(result).toMatchObject({
        ok: true,
        entry: { number: 1, kind: 'edit', who: 'Ann', why: 'For a test.', at: '2026-11-22T09:00:01.000Z', clock: null },
      })
      expect(notesOf(store.current().register)).toBe('Ask Jo.')
      expect(store.current().register.updatedOn).toBe('2026-11-22')
      expect(store.history()).toEqual([result.ok && result.entry])
      expect(store.history('party-dwp')).toHaveLength(1)
      expect(store.history('party-casewise')).toEqual([])
    })

    it('changes its revision with each edit, and binds it to the history', async () => {
      const store = await open(smallRegister())
      await store.commit([setNotes('One')], noteAt(1))
      await store.commit([setNotes('Two', 2)], noteAt(2))
      expect(verifyChain(revisionOf(smallRegister()), store.history(), sha256)).toEqual({
        ok: true,
        entries: 2,
        end: store.current().revision,
      })
    })

    it('makes no entry of an edit that changes nothing', async () => {
      const store = await open(smallRegister())
      const before = store.current()
      expect(await store.commit([setNotes('')], noteAt(1))).toEqual({ ok: true, stored: before, entry: null })
      expect(store.history()).toEqual([])
    })

    it('answers a conflict with both sides and who changed what', async () => {
      const store = await open(smallRegister())
      await store.commit([setNotes('Ben’s')], noteAt(1, 'Ben'))
      const result = await store.commit([setNotes('Ann’s')], noteAt(2))
      expect(result).toMatchObject({
        ok: false,
        reason: 'conflict',
        conflicts: [
          {
            record: 'party-dwp',
            seen: 1,
            seenRecord: { notes: '', version: 1 },
            current: { notes: 'Ben’s', version: 2 },
            since: [{ who: 'Ben', number: 1 }],
          },
        ],
      })
      expect(notesOf(store.current().register)).toBe('Ben’s')
    })

    it('lets two people edit two records at once, and one of them the same record', async () => {
      const store = await open(smallRegister())
      const results = await Promise.all([
        store.commit([setNotes('Ann’s')], noteAt(1)),
        store.commit([setNotes('Ben’s', 1, 'party-casewise')], noteAt(1, 'Ben')),
        store.commit([setNotes('Cat’s')], noteAt(1, 'Cat')),
      ])
      expect(results.map((result) => (result.ok ? 'ok' : result.reason))).toEqual(['ok', 'ok', 'conflict'])
      expect(store.history().map(({ who }) => who)).toEqual(['Ann', 'Ben'])
    })

    it('refuses what would not be a register, with the record and the place', async () => {
      const store = await open(smallRegister())
      const result = await store.commit(
        [setNotes('Ask Jo.'), { command: 'remove-record', record: 'agreement-dwp', version: 1 }],
        noteAt(1),
      )
      expect(result).toMatchObject({
        ok: false,
        reason: 'refused',
        problems: [{ code: 'missing-reference', entity: 'flow-claims-dwp', path: '/flows/2/agreement/value' }],
      })
      expect(store.current().register).toEqual(smallRegister())
    })

    it('refuses a date that is none', async () => {
      const store = await open(smallRegister())
      await expect(store.commit([setNotes('x')], { ...noteAt(1), when: new Date(Number.NaN) })).rejects.toThrow(
        RangeError,
      )
    })

    it('does not follow a clock that was set back, and says what it said', async () => {
      const store = await open(smallRegister())
      await store.commit([setNotes('One')], noteAt(30))
      await store.commit([setNotes('Two', 2)], noteAt(10))
      await store.commit([setNotes('Three', 3)], noteAt(40))
      expect(store.history().map(({ at, clock }) => [at.slice(17, 19), clock?.slice(17, 19)])).toEqual([
        ['30', undefined],
        ['30', '10'],
        ['40', undefined],
      ])
      expect(store.current().register.updatedOn).toBe('2026-11-22')
    })

    it('tells those who listen, until they stop', async () => {
      const store = await open(smallRegister())
      const heard: string[] = []
      const stop = store.subscribe(({ revision }, entries) => heard.push(`${revision} ${entries.length}`))
      await store.commit([setNotes('One')], noteAt(1))
      const { revision } = store.current()
      await store.commit([setNotes('No')], noteAt(2))
      stop()
      await store.commit([setNotes('Two', 2)], noteAt(3))
      expect(heard).toEqual([`${revision} 1`])
    })

    it('puts a whole register in the place of the present one, as a change', async () => {
      const store = await open(smallRegister())
      await store.commit([setNotes('Spoilt.')], noteAt(1))
      expect(await store.restore(smallRegister(), noteAt(2))).toMatchObject({
        ok: true,
        entry: { number: 2, kind: 'restore' },
      })
      const { register } = store.current()
      expect(register.parties.find(({ id }) => id === 'party-dwp')).toMatchObject({ notes: '', version: 3 })
      expect(notesOf(registerAt(register, store.history(), { entry: 1 }))).toBe('Spoilt.')
    })

    it('takes nothing any more once it is closed, and still reads', async () => {
      const store = await open(smallRegister())
      const last = store.commit([setNotes('Last.')], noteAt(1))
      await store.close()
      expect(await last).toMatchObject({ ok: true })
      expect(await store.commit([setNotes('Late.', 2)], noteAt(2))).toMatchObject({
        ok: false,
        reason: 'fault',
        fault: { code: 'closed' },
      })
      expect(notesOf(store.current().register)).toBe('Last.')
    })

    it('holds a sound register and its whole history after any edits', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryRegister(), fc.array(arbitraryEdit, { maxLength: 12 }), async (start, recipes) => {
          const store = await open(start)
          for (const [second, recipe] of recipes.entries()) {
            await store.commit(editOf(store.current().register, recipe), noteAt(second))
          }
          const { register, revision } = store.current()
          const history = store.history()
          expect(parseRegister(register)).toEqual({ ok: true, register })
          expect(registerAt(register, history, { entry: 0 })).toEqual(start)
          expect(verifyChain(revisionOf(start), history, sha256)).toMatchObject({ ok: true, end: revision })
          await store.close()
        }),
        { numRuns: 25 },
      )
    })
  })
}
