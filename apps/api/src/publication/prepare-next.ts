import { usualApproval } from '@sharemap/register'
import { type PreparedPublication, preparePublication } from '@sharemap/register/public'
import type { Publication, PublicationSummary, StoredRegister } from '@sharemap/store'
import type { FullNameOf } from '../history/summarise-entry.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import type { ToldPreparation, ToldPublication } from './publication-schemas.ts'

/**
 * Makes a preparation of the next publication, worked out once for a state of the register and a last publication.
 *
 * @param parts the store and the publications.
 * @returns gives what would be published now, and of which state of the register.
 */
export const createPreparation = ({ store, publications }: Pick<CouncilParts, 'store' | 'publications'>) => {
  let made: { stored: StoredRegister; last: Publication | null; prepared: PreparedPublication } | undefined
  return () => {
    const [stored, last] = [store.current(), publications.last()]
    if (made?.stored !== stored || made.last !== last) {
      made = { stored, last, prepared: preparePublication(stored.register, last?.register ?? null) }
    }
    return made
  }
}

/**
 * Tells a publication without its register.
 *
 * @param publication the publication.
 * @param fullNameOf gives full names.
 */
export const tellPublication = (publication: PublicationSummary, fullNameOf: FullNameOf): ToldPublication => {
  const { number, at, by, note, revision, previous, hash } = publication
  return { number, at, by, byName: fullNameOf(by), note, revision, previous, hash }
}

/**
 * Tells what would be published.
 *
 * @param parts the publications and the people.
 * @param made what `createPreparation` gives.
 */
export const tellPreparation = (
  { publications, fullNameOf }: Pick<CouncilParts, 'publications' | 'fullNameOf'>,
  { stored, last, prepared }: ReturnType<ReturnType<typeof createPreparation>>,
): ToldPreparation => ({
  last: last && tellPublication(last, fullNameOf),
  list: publications
    .list()
    .map((each) => tellPublication(each, fullNameOf))
    .reverse(),
  revision: stored.revision,
  approval: stored.register.approval ?? usualApproval,
  changes: prepared.changes.map(({ id, name, record, kind, words }) => ({
    id,
    name,
    kind: record,
    change: kind,
    words: [...words],
  })),
  waiting: [...prepared.waiting],
  takenAway: [...prepared.takenAway],
  heldBack: prepared.heldBack.map(({ needs, ...record }) => ({ ...record, needs: [...needs] })),
  blocks: [...prepared.blocks],
})
