import { versionWords } from './version-words.ts'

/** Stands in the address for the register as it now stands. */
export const versionOfNow = 'now'

/**
 * Which version an address means.
 *
 * @param text the number of an entry of the history, or `now`.
 * @returns the number; undefined for the register as it now stands.
 */
export const readVersion = (text: string): number | undefined => (text === versionOfNow ? undefined : Number(text))

/** Whether an address names a version at all. */
export const isVersion = (text: string): boolean => text === versionOfNow || /^\d{1,9}$/.test(text)

/**
 * What a version is called.
 *
 * @param text the number of an entry of the history, or `now`.
 */
export const nameVersion = (text: string): string => {
  if (text === versionOfNow) return versionWords.now
  return text === '0' ? versionWords.start : versionWords.after(Number(text))
}
