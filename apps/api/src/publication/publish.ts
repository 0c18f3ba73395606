import { preparePublication } from '@sharemap/register/public'
import type { Publication } from '@sharemap/store'
import { RequestProblem } from '../problems/request-problem.ts'
import type { CouncilParts } from '../readings/council-parts.ts'

/** What to publish, and who publishes it. */
export interface PublicationAsked {
  readonly by: string
  readonly note: string
  /** The revision of the council's register that was looked at. */
  readonly revision: string
  readonly leaveOut: readonly string[]
}

/**
 * Makes the one way to publish. Publications are made one after the other, each of the register as it was looked at.
 *
 * @param parts the store, the publications and the clock.
 * @returns publishes; the promise is rejected with a RequestProblem: `revision-moved` where the register has changed
 * since it was looked at, `publication-blocked` with the blocks, `not-kept` where it could not be written.
 */
export const createPublisher = ({ store, publications, now }: CouncilParts) => {
  let turn: Promise<unknown> = Promise.resolve()
  const publish = async ({ by, note, revision, leaveOut }: PublicationAsked): Promise<Publication> => {
    const current = store.current()
    if (current.revision !== revision) {
      throw new RequestProblem(
        'revision-moved',
        'Somebody has changed the register since you looked. Look again at what would be published.',
      )
    }
    const prepared = preparePublication(current.register, publications.last()?.register ?? null, { leaveOut })
    const { blocks } = prepared
    if (blocks.length > 0) {
      throw new RequestProblem('publication-blocked', blocks.map(({ message }) => message).join(' '), {
        members: { blocks },
      })
    }
    const result = await publications.publish(prepared.register, { by, note, when: new Date(now()), revision })
    if (result.ok) return result.publication
    throw new RequestProblem('not-kept', result.fault.message)
  }
  return (asked: PublicationAsked): Promise<Publication> => {
    const published = turn.then(() => publish(asked))
    turn = published.catch(() => {})
    return published
  }
}
