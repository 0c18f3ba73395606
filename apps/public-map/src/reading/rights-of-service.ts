import type { ResidentRight } from '@sharemap/graph'
import type { SiteReading } from './site-reading.ts'

/** A right as a resident reads it: `partly` where a reason is stated for only some of what the service does. */
export interface ServiceRight extends Pick<ResidentRight, 'right' | 'applies'> {
  readonly partly: boolean
  /** Why, with its article, for the fold-out with the law. */
  readonly inLaw: string
}

/**
 * The rights that a person has over what a service holds, worked out from the lawful bases of its purposes.
 *
 * Where the notice states a basis for some purposes and none for others, a right that the stated ones rule out may
 * still belong to the rest: then nobody can tell.
 *
 * @param reading the register as at a day; rights are those of that day.
 * @param activity the id of the service.
 */
export const rightsOfService = (reading: SiteReading, activity: string): ServiceRight[] => {
  const hasGap = reading.activity(activity)?.purposes.some(({ article6 }) => article6.state === 'not-stated') ?? false
  return (reading.answer(activity)?.rights ?? []).map(({ right, applies, why }) => {
    const partly = hasGap && (applies === 'no' || applies === 'normally-not')
    return { right, applies: partly ? 'not-known' : applies, partly, inLaw: why }
  })
}
