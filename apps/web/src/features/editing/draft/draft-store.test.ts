import { expect, test } from 'vitest'
import { beginNew } from './draft.ts'
import { type DraftStorage, draftKey, keepDraft, readDraft } from './draft-store.ts'

const memory = (): DraftStorage => {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
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
}

test('gives back what was kept, for each form by itself, until it is forgotten', () => {
  const storage = memory()
  const kept = { draft: beginNew('flow', { name: 'Half typed', to: '' }), at: '2026-11-22T09:30:00.000Z' }
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

test('says so where nothing can be kept', () => {
  expect(readDraft(barred, 'flow-x')).toBeNull()
  expect(keepDraft(barred, 'flow-x', null)).toBe(false)
})
