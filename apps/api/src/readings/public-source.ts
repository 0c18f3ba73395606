import type { PublicRegister } from '@sharemap/register/public'
import type { Publication, Publications } from '@sharemap/store'
import { RequestProblem } from '../problems/request-problem.ts'
import type { ReadingSource, Snapshot } from './reading-source.ts'

/** Where residents' readings come from, which may have nothing to give yet. */
export interface PublicSource extends ReadingSource<PublicRegister> {
  /** Whether anything has been published. */
  readonly isPublished: () => boolean
}

/**
 * The public register as it was last published. It knows publications alone and has no way to the council's register,
 * so nothing of that shows before somebody has published it.
 *
 * @param publications what has been published.
 * @param today gives the present day.
 * @returns a source; to ask it before the first publication is a problem of its own (404).
 */
export const publicSource = (
  publications: Pick<Publications, 'last'>,
  today: ReadingSource<PublicRegister>['today'],
): PublicSource => {
  let made: { readonly from: Publication; readonly snapshot: Snapshot<PublicRegister> } | undefined
  return {
    today,
    isPublished: () => publications.last() !== null,
    current: () => {
      const from = publications.last()
      if (from === null) {
        throw new RequestProblem('nothing-published', 'The council has not published its register here yet.')
      }
      if (made?.from !== from) made = { from, snapshot: { register: from.register, revision: from.hash } }
      return made.snapshot
    },
  }
}
