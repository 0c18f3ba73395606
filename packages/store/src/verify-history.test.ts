import { smallRegister } from '@sharemap/register/testing'
import { expect, it } from 'vitest'
import { memoryStore, verifyHistory } from './index.ts'
import { noteAt, setNotes } from './testing/store-contract.ts'

const edited = async () => {
  const store = memoryStore(smallRegister())
  await store.commit([setNotes('One')], noteAt(1))
  await store.commit([setNotes('Two', 2)], noteAt(2))
  return { register: store.current().register, history: store.history(), revision: store.current().revision }
}

it('proves a register without a history, and one with', async () => {
  const { revision, ...content } = await edited()
  expect(verifyHistory({ register: smallRegister(), history: [] })).toMatchObject({ ok: true, entries: 0 })
  expect(verifyHistory(content)).toEqual({ ok: true, entries: 2, revision })
})

it('finds a register that was changed without an entry', async () => {
  const { register, history } = await edited()
  const reason = 'the history does not lead to the register'
  expect(verifyHistory({ register: { ...register, title: 'Another' }, history })).toEqual({ ok: false, reason })
  expect(verifyHistory({ register: smallRegister(), history })).toEqual({ ok: false, reason })
})

it('finds an entry that was changed, and one that was left out', async () => {
  const { register, history } = await edited()
  const forged = history.map((entry) => ({ ...entry, who: 'Somebody else' }))
  expect(verifyHistory({ register, history: forged })).toMatchObject({ reason: expect.stringContaining('entry 1') })
  expect(verifyHistory({ register, history: history.slice(1) })).toMatchObject({
    reason: expect.stringContaining('entry 1'),
  })
})
