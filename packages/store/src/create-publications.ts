import { sealPublication, summaryOf } from './publication-chain.ts'
import type { Publication, PublicationSummary, Publications, PublishResult } from './publications.ts'
import { diskProblem } from './store-problem.ts'

/** Where publications are kept: the part in which engines differ. */
export interface PublicationEngine {
  /** Keeps a publication for good. Resolves when it is safe; rejects when it was not kept. */
  readonly keep: (publication: Publication) => Promise<void>
  readonly read: (number: number) => Promise<Publication>
}

/**
 * Makes publications over an engine: one is made at a time, and is the last one only once it is safe.
 *
 * @param start what has been published before: every summary, and the last one whole.
 * @param engine keeps what is published.
 */
export const createPublications = (
  start: { readonly list: readonly PublicationSummary[]; readonly last: Publication | null },
  engine: PublicationEngine,
): Publications => {
  let { list, last } = start
  let turn: Promise<unknown> = Promise.resolve()

  return {
    last: () => last,
    list: () => list,
    read: async (number) => {
      if (number === last?.number) return last
      return list.some((summary) => summary.number === number) ? engine.read(number) : undefined
    },
    publish: (register, note) => {
      const publish = async (): Promise<PublishResult> => {
        const publication = sealPublication(register, note, last)
        try {
          await engine.keep(publication)
        } catch (error) {
          return { ok: false, fault: diskProblem(error, 'The publication could not be kept') }
        }
        last = publication
        list = [...list, summaryOf(publication)]
        return { ok: true, publication }
      }
      const result = turn.then(publish)
      turn = result.catch(() => {})
      return result
    },
  }
}
