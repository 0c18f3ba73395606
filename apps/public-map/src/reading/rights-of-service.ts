import type { ResidentRight } from '@sharemap/graph'
import type { SiteReading } from './site-reading.ts'

/** A right as a resident reads it: `partly` where nobody can tell since a reason is given for only some purposes. */
export interface ServiceRight extends Pick<ResidentRight, 'right' | 'applies'> {
  readonly partly: boolean
  /** Why, with its article, for the fold-out with the law. */
  readonly inLaw: string
}

/**
 * The rights that a person has over what a service holds, worked out from the lawful bases of its purposes.
 *
 * @param reading the register as at a day; rights are those of that day.
 * @param activity the id of the service.
 */
export const rightsOfService = (reading: SiteReading, activity: string): ServiceRight[] => {
  const purposes = reading.activity(activity)?.purposes ?? []
  const somethingIsStated = purposes.some(({ article6 }) => article6.state === 'stated')
  return (reading.answer(activity)?.rights ?? []).map(({ right, applies, why }) => ({
    right,
    applies,
    partly: applies === 'not-known' && somethingIsStated,
    inLaw: why,
  }))
}
