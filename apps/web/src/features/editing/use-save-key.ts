import { useEffect, useRef } from 'react'

/**
 * Listens for Ctrl S (⌘ S), in fields too.
 *
 * @param save what it does; undefined while there is nothing that could be saved.
 */
export const useSaveKey = (save: (() => void) | undefined): void => {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (document.querySelector('dialog[open]') !== null) return
      // The browser would offer to keep the page as a file, which is never what is meant here.
      event.preventDefault()
      latest.current?.()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
