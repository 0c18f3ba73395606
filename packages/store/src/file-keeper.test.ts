import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseRegisterText, type Register, serialiseRegister } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it, vi } from 'vitest'
import { storePaths } from './store-paths.ts'
import { noteAt, setNotes } from './testing/store-contract.ts'
import { temporaryStores } from './testing/temporary-store.ts'

const { placeRegister, open } = temporaryStores()

const now = () => new Date('2026-11-22T12:00:00Z')

const readRegister = async (file: string): Promise<Register> => {
  const parsed = parseRegisterText(await readFile(file, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.register
}

/** Changes the file as an editor does that writes it in place. */
const editByHand = async (file: string, change: (register: Register) => Register) =>
  writeFile(file, serialiseRegister(change(await readRegister(file))))

const withNotes =
  (notes: string, id = 'party-dwp') =>
  (register: Register) => ({
    ...register,
    parties: register.parties.map((party) => (party.id === id ? { ...party, notes } : party)),
  })

const notesOf = (register: Register, id = 'party-dwp') => register.parties.find((party) => party.id === id)?.notes

describe('the file', { timeout: 30_000 }, () => {
  it('is as the register has it after a fold, and reads well in git', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await store.commit([setNotes('Ask Jo.')], noteAt(1))
    await store.foldNow()
    const [before, after] = [serialiseRegister(smallRegister()), await readFile(file, 'utf8')].map((text) =>
      text.split('\n'),
    )
    expect(after).toEqual(serialiseRegister(store.current().register).split('\n'))
    const changed = after?.filter((line, place) => line !== before?.[place]).map((line) => line.trim())
    expect(changed).toEqual(['"updatedOn": "2026-11-22",', '"version": 2,', '"notes": "Ask Jo.",'])
  })

  it('is written by itself a moment after an edit', async () => {
    const file = await placeRegister()
    const store = await open(file, { foldAfter: 1 })
    await store.commit([setNotes('Ask Jo.')], noteAt(1))
    await vi.waitFor(async () => expect(notesOf(await readRegister(file))).toBe('Ask Jo.'), { timeout: 20_000 })
  })

  it('is written when the store is closed', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await store.commit([setNotes('Ask Jo.')], noteAt(1))
    await store.close()
    expect(notesOf(await readRegister(file))).toBe('Ask Jo.')
  })

  it('has the one before it kept beside it', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await store.commit([setNotes('One')], noteAt(1))
    await store.foldNow()
    await store.commit([setNotes('Two', 2)], noteAt(2))
    await store.foldNow()
    expect(notesOf(await readRegister(storePaths(file).previous))).toBe('One')
  })

  it('is not touched, and nothing stays beside it, where no edit is made', async () => {
    const file = await placeRegister()
    const text = `${await readFile(file, 'utf8')}\n\n`
    await writeFile(file, text)
    const store = await open(file)
    await store.foldNow()
    await store.close()
    expect(await readFile(file, 'utf8')).toBe(text)
    expect(await readdir(storePaths(file).folder)).toEqual(['register.json'])
  })
})

describe('an outside change', { timeout: 30_000 }, () => {
  it('is taken as an entry of the history, and joined with what was edited here', async () => {
    const file = await placeRegister()
    const store = await open(file, { now })
    await store.commit([setNotes('Edited here.')], noteAt(1))
    await editByHand(file, withNotes('By hand.', 'party-casewise'))
    await store.checkFile()
    const { register } = store.current()
    expect([notesOf(register), notesOf(register, 'party-casewise')]).toEqual(['Edited here.', 'By hand.'])
    expect(store.history().at(-1)).toMatchObject({
      kind: 'outside-edit',
      who: 'Outside edit',
      why: 'Found in register.json, which was changed outside.',
      at: '2026-11-22T12:00:00.000Z',
      changes: [{ id: 'party-casewise', version: { before: 1, after: 2 } }],
    })
    await store.foldNow()
    expect(await readRegister(file)).toEqual(register)
    expect(store.troubles()).toEqual([])
  })

  it('is noticed by itself', async () => {
    const file = await placeRegister()
    const store = await open(file, { watchEvery: 5 })
    await editByHand(file, withNotes('By hand.'))
    await vi.waitFor(() => expect(notesOf(store.current().register)).toBe('By hand.'), { timeout: 20_000 })
  })

  it('is noticed before the file is written over', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await store.commit([setNotes('Edited here.')], noteAt(1))
    await editByHand(file, withNotes('By hand.', 'party-casewise'))
    await store.foldNow()
    expect(notesOf(await readRegister(file), 'party-casewise')).toBe('By hand.')
    expect(notesOf(await readRegister(file))).toBe('Edited here.')
  })

  it('is taken at the next start where it was made while nothing ran', async () => {
    const file = await placeRegister()
    const first = await open(file)
    await first.commit([setNotes('Edited here.')], noteAt(1))
    await first.close()
    await editByHand(file, withNotes('By hand.'))
    const second = await open(file, { now })
    expect(notesOf(second.current().register)).toBe('By hand.')
    expect(second.history().map(({ kind }) => kind)).toEqual(['edit', 'outside-edit'])
  })

  it('that goes back to the file before is a change too', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await store.commit([setNotes('One')], noteAt(1))
    await store.foldNow()
    await writeFile(file, serialiseRegister(smallRegister()))
    await store.checkFile()
    expect(notesOf(store.current().register)).toBe('')
    expect(store.current().register.parties.find(({ id }) => id === 'party-dwp')?.version).toBe(3)
    await store.close()
    const again = await open(file)
    expect(notesOf(again.current().register)).toBe('')
    expect(again.history()).toHaveLength(2)
  })

  it('of blanks and key order alone makes no entry', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await writeFile(file, JSON.stringify(Object.fromEntries(Object.entries(smallRegister()).reverse())))
    await store.checkFile()
    expect(store.history()).toEqual([])
    expect(store.troubles()).toEqual([])
  })

  it('that is no sound register is not taken, is not written over, and is told', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await writeFile(file, '{"parties": [')
    await store.checkFile()
    expect(store.troubles()).toMatchObject([
      {
        code: 'outside-change',
        message: expect.stringMatching(
          /^register\.json was changed outside, and the change is not taken: The file is cut off/,
        ),
      },
    ])
    expect(await store.commit([setNotes('Goes on.')], noteAt(1))).toMatchObject({ ok: true })
    await store.foldNow()
    expect(await readFile(file, 'utf8')).toBe('{"parties": [')
    await writeFile(file, serialiseRegister(withNotes('Mended.', 'party-casewise')(smallRegister())))
    await store.foldNow()
    expect(store.troubles()).toEqual([])
    const { register } = store.current()
    expect([notesOf(register), notesOf(register, 'party-casewise')]).toEqual(['Goes on.', 'Mended.'])
    expect(await readRegister(file)).toEqual(register)
  })

  it('that clashes with an edit made here is told field by field, until one side gives way', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await store.commit([setNotes('Edited here.')], noteAt(1))
    await editByHand(file, withNotes('By hand.'))
    await store.checkFile()
    expect(store.troubles()).toMatchObject([
      {
        code: 'outside-change',
        entity: 'party-dwp',
        message: expect.stringContaining('"notes" of "Department for Work and Pensions"'),
      },
    ])
    expect(notesOf(store.current().register)).toBe('Edited here.')
    await editByHand(file, withNotes('Edited here.'))
    await store.foldNow()
    expect(store.troubles()).toEqual([])
    expect(await readRegister(file)).toEqual(store.current().register)
  })

  it('that is not taken can be put aside', async () => {
    const file = await placeRegister()
    const store = await open(file, { now })
    await store.commit([setNotes('Edited here.')], noteAt(1))
    await writeFile(file, 'Not a register.')
    await store.checkFile()
    await store.putBack()
    expect(store.troubles()).toEqual([])
    expect(await readRegister(file)).toEqual(store.current().register)
    const refused = join(storePaths(file).room, 'refused-2026-11-22T12-00-00.000Z.json')
    expect(await readFile(refused, 'utf8')).toBe('Not a register.')
    await store.close()
    expect(notesOf((await open(file)).current().register)).toBe('Edited here.')
  })

  it('that takes the file away has it written again', async () => {
    const file = await placeRegister()
    const store = await open(file)
    await rm(file)
    await store.foldNow()
    expect(await readRegister(file)).toEqual(smallRegister())
  })

  it('that moves the history away loses no edit', async () => {
    const file = await placeRegister()
    const { room } = storePaths(file)
    const store = await open(file)
    await store.commit([setNotes('One')], noteAt(1))
    await rename(room, `${room}-elsewhere`)
    const refused = await store.commit([setNotes('Two', 2)], noteAt(2))
    const second = refused.ok ? refused : await store.commit([setNotes('Two', 2)], noteAt(3))
    expect(second).toMatchObject({ ok: true })
    await store.close()
    const again = await open(file)
    expect(notesOf(again.current().register)).toBe('Two')
    expect(again.history()).toHaveLength(2)
  })
})
