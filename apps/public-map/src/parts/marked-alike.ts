import type { Site } from '../html/site.ts'
import type { Telling } from '../reading/tellings.ts'
import { markOfTelling } from './tags.ts'

/** Some who are told, or who tell, each with every occasion. */
export interface MarkedAlike {
  /** What is to be said of all of them, once; null where each has a mark of its own, or none. */
  readonly lead: string | null
  readonly ends: readonly (readonly Telling[])[]
}

/** How many have to share a mark for it to be said once. */
const few = 3

/**
 * Parts those who are told by the mark that they share, so that it is said once and not of each: the same words under
 * every line wear, and nobody reads them.
 *
 * @param ends everybody who is told, each with every occasion.
 * @returns first those with a mark of their own or none; then those who share one. Everybody is in one part alone.
 */
export const markedAlike = (site: Site, ends: readonly (readonly Telling[])[]): MarkedAlike[] => {
  const marks = ends.map((tellings) => {
    const own = new Set(tellings.map((telling) => markOfTelling(site, telling)))
    const [only = null] = own
    return own.size === 1 ? only : null
  })
  const shared = [...new Set(marks)].filter(
    (mark): mark is string => mark !== null && marks.filter((other) => other === mark).length >= few,
  )
  const apart = ends.filter((_, at) => !shared.some((mark) => mark === marks[at]))
  return [
    ...(apart.length > 0 ? [{ lead: null, ends: apart }] : []),
    ...shared.map((mark) => ({
      lead: site.words.site.ofThese(mark),
      ends: ends.filter((_, at) => marks[at] === mark),
    })),
  ]
}
