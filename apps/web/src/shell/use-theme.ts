import { useSyncExternalStore } from 'react'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** The key in the browser's storage; public/theme-at-start.js reads the same. */
const storageKey = 'sharemap-theme'

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')

const readChoice = (): ThemeChoice => {
  const set = document.documentElement.dataset.theme
  return set === 'light' || set === 'dark' ? set : 'system'
}

const readTheme = (): 'light' | 'dark' => {
  const choice = readChoice()
  if (choice !== 'system') return choice
  return dark().matches ? 'dark' : 'light'
}

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  const media = dark()
  media.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    media.removeEventListener('change', listener)
  }
}

const choose = (choice: ThemeChoice) => {
  if (choice === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
  try {
    localStorage.setItem(storageKey, choice)
  } catch {
    // Storage may be barred; the choice then holds until the page is left.
  }
  for (const listener of listeners) listener()
}

/**
 * The colours in use, and how to choose others. The choice is kept in the browser; unset, the system decides.
 */
export const useTheme = () => ({
  theme: useSyncExternalStore(subscribe, readTheme),
  choice: useSyncExternalStore(subscribe, readChoice),
  choose,
})
