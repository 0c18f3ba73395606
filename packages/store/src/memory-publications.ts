import { createPublications } from './create-publications.ts'
import type { Publication, Publications } from './publications.ts'

/** Keeps publications in memory and nowhere else; nothing has been published yet. */
export const memoryPublications = (): Publications => {
  const kept = new Map<number, Publication>()
  return createPublications(
    { list: [], last: null },
    {
      keep: async (publication) => {
        kept.set(publication.number, publication)
      },
      read: async (number) => kept.get(number) as Publication,
    },
  )
}
