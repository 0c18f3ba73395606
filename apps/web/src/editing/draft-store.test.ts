import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { type DraftStorage, draftKey, keepDraft, listDrafts, readDraft } from './draft-store.ts'

const memory = (): DraftStorage => {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (position) => [...kept.keys()][position] ?? null,
    get length() {
      return kept.size
    },
  }
}
const barred: DraftStorage = {
  getItem: () => {
    throw new Error('barred')
  },
  setItem: () => {
    throw new Error('full')
  },
  removeItem: () => {
    throw new Error('barred')
  },
  key: () => null,
  get length(): number {
    throw new Error('barred')
  },
}

const flow = smallRegister().flows[0]
if (flow === undefined) throw new Error('The small register has no flow')
const draft: Draft = { main: flow.id, base: {}, records: { [flow.id]: { ...flow, name: 'Half typed', to: '' } } }

test('gives back what was kept, for each form by itself, until it is forgotten', () => {
  const storage = memory()
  const kept = { draft, at: '2026-11-22T09:30:00.000Z' }
  expect(keepDraft(storage, draftKey({ kind: 'flow' }), kept)).toBe(true)
  expect(readDraft(storage, draftKey({ kind: 'flow' }))).toEqual(kept)
  expect(readDraft(storage, draftKey({ record: 'flow-x' }))).toBeNull()
  keepDraft(storage, draftKey({ kind: 'flow' }), null)
  expect(readDraft(storage, draftKey({ kind: 'flow' }))).toBeNull()
})

test('what cannot be read is as if nothing were kept', () => {
  const storage = memory()
  for (const text of ['', 'not JSON', '{}', '{"at":"x","draft":{"main":"a","base":{},"records":{}}}']) {
    storage.setItem('sharemap-draft flow-x', text)
    expect(readDraft(storage, 'flow-x')).toBeNull()
  }
})

test('lists what is kept, the latest first, and nothing else that the browser keeps', () => {
  const storage = memory()
  keepDraft(storage, draftKey({ kind: 'flow' }), { draft, at: '2026-11-20T09:30:00.000Z' })
  keepDraft(storage, draftKey({ record: flow.id }), { draft, at: '2026-11-22T09:30:00.000Z' })
  storage.setItem('sharemap-saved-views', '[]')
  storage.setItem('sharemap-draft new thing', JSON.stringify({ draft, at: '2026-11-22T09:30:00.000Z' }))
  storage.setItem('sharemap-draft party-x', 'not JSON')
  expect(listDrafts(storage).map(({ key, place, kept }) => [key, place, kept.at])).toEqual([
    [flow.id, { record: flow.id }, '2026-11-22T09:30:00.000Z'],
    ['new flow', { kind: 'flow' }, '2026-11-20T09:30:00.000Z'],
  ])
  expect(listDrafts(barred)).toEqual([])
})

test('says so where nothing can be kept', () => {
  expect(readDraft(barred, 'flow-x')).toBeNull()
  expect(keepDraft(barred, 'flow-x', null)).toBe(false)
})
