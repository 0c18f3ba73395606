import { readSavedViews, type SavedView, writeSavedViews } from './saved-view.ts'

/** Why the browser does not keep the views: it bars storage, it has no room left, or what it kept cannot be read. */
export type StorageTrouble = 'blocked' | 'full' | 'unreadable'

/** The saved views as they stand. */
export interface SavedViews {
  readonly views: readonly SavedView[]
  /** Null where the browser keeps them. */
  readonly trouble: StorageTrouble | null
}

/** What is asked of the browser's storage. */
export type ViewStorage = Pick<Storage, 'getItem' | 'setItem'>

const storageKey = 'sharemap-saved-views'

/** The name of the standard, and of older Firefox. */
const fullNames = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])

const isFull = (error: unknown) => error instanceof DOMException && fullNames.has(error.name)

/**
 * Keeps saved views in the browser. Where the browser does not let it, they last until the page is left.
 *
 * @param storage gives the browser's storage; it may throw where that is barred.
 */
export const createSavedViewStore = (storage: () => ViewStorage) => {
  const listeners = new Set<() => void>()
  const load = (): SavedViews => {
    try {
      const text = storage().getItem(storageKey)
      if (text === null) return { views: [], trouble: null }
      const views = readSavedViews(text)
      return views === null ? { views: [], trouble: 'unreadable' } : { views, trouble: null }
    } catch {
      return { views: [], trouble: 'blocked' }
    }
  }
  let current = load()
  const tell = (next: SavedViews) => {
    current = next
    for (const listener of listeners) listener()
  }
  return {
    current: () => current,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Another page of the same browser changed them. */
    reload: () => tell(load()),
    save: (views: readonly SavedView[]) => {
      try {
        storage().setItem(storageKey, writeSavedViews(views))
        tell({ views, trouble: null })
      } catch (error) {
        tell({ views, trouble: isFull(error) ? 'full' : 'blocked' })
      }
    },
  }
}
