import { useCallback, useSyncExternalStore } from 'react'

/**
 * Whether a media query holds now.
 *
 * @param query such as `(min-width: 68em)`.
 */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    useCallback(
      (listener) => {
        const media = window.matchMedia(query)
        media.addEventListener('change', listener)
        return () => media.removeEventListener('change', listener)
      },
      [query],
    ),
    () => window.matchMedia(query).matches,
  )
