import type { CouncilParts } from '../readings/council-parts.ts'

type Commit = CouncilParts['store']['commit']

const underWay = new WeakMap<CouncilParts['store'], Set<Promise<unknown>>>()

/**
 * Keeps edits, and remembers them until they are safe or refused.
 *
 * @param store the store.
 * @param given what `commit` of the store takes.
 * @returns what it gives.
 */
export const commitInSight = (store: CouncilParts['store'], ...given: Parameters<Commit>): ReturnType<Commit> => {
  const commits = underWay.get(store) ?? new Set()
  underWay.set(store, commits)
  const commit = store.commit(...given)
  commits.add(commit)
  const forget = () => commits.delete(commit)
  commit.then(forget, forget)
  return commit
}

/**
 * The edits that are on their way.
 *
 * @param store the store whose edits are kept by {@link commitInSight}.
 * @returns resolves when those that are on their way now are safe or refused; undefined where there are none.
 */
export const commitsUnderWay = (store: CouncilParts['store']): Promise<unknown> | undefined => {
  const commits = underWay.get(store)
  return commits === undefined || commits.size === 0 ? undefined : Promise.allSettled(commits)
}
