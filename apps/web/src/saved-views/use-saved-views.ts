import { useEffect, useSyncExternalStore } from 'react'
import { createSavedViewStore } from './saved-view-store.ts'

const store = createSavedViewStore(() => window.localStorage)

/** The saved views of this browser, and how to save them. */
export const useSavedViews = () => {
  const { views, trouble } = useSyncExternalStore(store.subscribe, store.current)
  useEffect(() => {
    // The event comes from the other pages of this browser alone.
    window.addEventListener('storage', store.reload)
    return () => window.removeEventListener('storage', store.reload)
  }, [])
  return { views, trouble, save: store.save }
}
