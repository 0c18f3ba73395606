import { expect, test } from 'vitest'
import { createSavedViewStore, type ViewStorage } from './saved-view-store.ts'

const view = { name: 'One', query: '?view=table', savedOn: '2026-11-22' }

const memory = (text: string | null = null): ViewStorage & { text: () => string | null } => {
  let kept = text
  return {
    getItem: () => kept,
    setItem: (_key, value) => {
      kept = value
    },
    text: () => kept,
  }
}

test('what is saved is kept, and those who listen are told', () => {
  const storage = memory()
  const store = createSavedViewStore(() => storage)
  let told = 0
  const stop = store.subscribe(() => {
    told += 1
  })
  store.save([view])
  stop()
  store.save([view, { ...view, name: 'Two' }])
  expect(told).toBe(1)
  expect(createSavedViewStore(() => storage).current()).toEqual(store.current())
  expect(store.current().views).toHaveLength(2)
})

test('a full or barred storage is told apart, and the views last until the page is left', () => {
  const refusing = (error: Error): ViewStorage => ({
    getItem: () => null,
    setItem: () => {
      throw error
    },
  })
  const full = createSavedViewStore(() => refusing(new DOMException('No room', 'QuotaExceededError')))
  full.save([view])
  expect(full.current()).toEqual({ views: [view], trouble: 'full' })
  const barred = createSavedViewStore(() => {
    throw new DOMException('Not allowed', 'SecurityError')
  })
  expect(barred.current()).toEqual({ views: [], trouble: 'blocked' })
  barred.save([view])
  expect(barred.current()).toEqual({ views: [view], trouble: 'blocked' })
})

test('what cannot be read is told, and stays until something is saved', () => {
  const storage = memory('not what we wrote')
  const store = createSavedViewStore(() => storage)
  expect(store.current()).toEqual({ views: [], trouble: 'unreadable' })
  expect(storage.text()).toBe('not what we wrote')
  store.save([view])
  expect(store.current().trouble).toBeNull()
})

test('another page’s change is taken over', () => {
  const storage = memory()
  const [one, other] = [createSavedViewStore(() => storage), createSavedViewStore(() => storage)]
  other.save([view])
  expect(one.current().views).toEqual([])
  one.reload()
  expect(one.current().views).toEqual([view])
})
