import { z } from 'zod'

/** ISO 3166-1 alpha-2, and the two groups that notices speak of. `UK` is refused, or two codes would mean one place. */
export const countrySchema = z
  .string()
  .regex(
    /^(?!UK$)(?:[A-Z]{2}|EEA)$/,
    'Expected a two-letter ISO 3166-1 country code in capitals (GB for the United Kingdom), or EU or EEA',
  )
