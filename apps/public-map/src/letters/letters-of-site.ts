import { rightsOfService } from '../reading/rights-of-service.ts'
import type { PublicParty, SiteReading } from '../reading/site-reading.ts'
import { hasLetter } from './letter-rights.ts'

/** A letter that the site holds: with whom, and by which right. */
export interface LetterOfSite {
  readonly party: PublicParty
  readonly right: string
}

/** Every letter that makes sense: each organisation that answers for a service, by each right that may apply there. */
export const lettersOfSite = (reading: SiteReading): LetterOfSite[] =>
  reading.register.parties.flatMap((party) => {
    const services = reading.activities.filter(({ controller }) => controller === party.id)
    const rights = services.flatMap(({ id }) => rightsOfService(reading, id))
    const always = services.length === 0 ? [] : ['complain-to-controller', 'complain-to-regulator']
    const applying = rights.filter(({ applies }) => applies !== 'no').map(({ right }) => right)
    return [...new Set([...applying, ...always])].filter(hasLetter).map((right) => ({ party, right }))
  })

/**
 * The rights that the site tells of, in the order of the texts: those with a letter, and that others are told of a
 * change, which follows from them.
 *
 * @param rights every right that there are texts for.
 */
export const rightsShown = (reading: SiteReading, rights: readonly string[]): string[] => {
  const written = new Set(lettersOfSite(reading).map(({ right }) => right))
  return rights.filter((right) => written.has(right) || (right === 'notification' && written.has('rectification')))
}
