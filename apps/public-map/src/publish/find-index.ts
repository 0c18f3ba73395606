import type { Site } from '../html/site.ts'
import { findEntries } from '../reading/find-entries.ts'

/**
 * The index of the search as a script, since a page that is opened from a disk may not read any other file. Each entry
 * is the address, the title, what it is, and the words that it is found by.
 */
export const findIndex = (site: Site): string => {
  const { kinds } = site.words.find
  const entries = findEntries(site).map(({ title, kind, path, part, hint, words }) => [
    part === undefined ? path : `${path}#${part}`,
    title,
    hint === null ? kinds[kind] : `${kinds[kind]}: ${hint}`,
    words.join(' | ').toLowerCase(),
  ])
  const written = entries.map((entry) => JSON.stringify(entry).replaceAll('<', '\\u003c')).join(',\n')
  return `document.dispatchEvent(new CustomEvent('find-index', { detail: [\n${written}\n] }))\n`
}
