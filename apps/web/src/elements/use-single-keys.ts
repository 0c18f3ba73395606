import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'

/** WCAG 2.2, 2.1.4: a key that is one character must be possible to turn off. */
const storageKey = 'sharemap-single-keys'

const listeners = new Set<() => void>()
let allowed = ((): boolean => {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
})()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const allow = (wanted: boolean) => {
  allowed = wanted
  try {
    localStorage.setItem(storageKey, wanted ? 'on' : 'off')
  } catch {
    // Storage may be barred; the choice then holds until the page is left.
  }
  for (const listener of listeners) listener()
}

/** Whether keys of a single character act, and how to turn them on or off. */
export const useSingleKeysAllowed = () => ({ allowed: useSyncExternalStore(subscribe, () => allowed), allow })

/** Kinds of input that take no letters. */
const takesNoLetters = /^(?:button|checkbox|file|radio|submit)$/

const isTyping = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !takesNoLetters.test(target.type)
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
}

/**
 * Listens for keys of a single character, outside of fields and dialogs.
 *
 * @param keys what each key does.
 */
export const useSingleKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(keys)
  latest.current = keys
  // Together with what is drawn: a key that is pressed as soon as a page is to be seen must not be lost.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!allowed || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
      const act = latest.current[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
