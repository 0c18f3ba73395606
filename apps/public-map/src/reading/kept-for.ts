import type { PublicActivity, SiteReading } from './site-reading.ts'

/** One answer to how long information is kept, in a resident's words. */
export interface KeptFor {
  readonly says: string
  readonly exception: string | null
  /** Whether it goes for certain information alone. */
  readonly isPart: boolean
}

/**
 * How long a service keeps information: what is said of certain information before what is said of all of it, since
 * that is what somebody who asks wants to know.
 *
 * @param reading the register as at a day.
 * @param service the service; empty where nobody says how long, or where that is not published.
 */
export const keptForOf = (reading: SiteReading, { retention }: PublicActivity): KeptFor[] => {
  if (retention.state !== 'stated') return []
  const rules = reading.register.retentionRules.filter(({ id }) => retention.value.includes(id))
  const certain = rules.filter(({ categories }) => categories.length > 0)
  return [...certain, ...rules.filter((rule) => !certain.includes(rule))].map(
    ({ plainName, exception, categories }) => ({
      says: plainName,
      exception,
      isPart: categories.length > 0,
    }),
  )
}
