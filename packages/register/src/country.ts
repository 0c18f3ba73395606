import { z } from 'zod'

/** ISO 3166-1 alpha-2, and the two groups that notices speak of. */
export const countrySchema = z
  .string()
  .regex(/^(?:[A-Z]{2}|EEA)$/, 'Expected a two-letter ISO 3166-1 country code in capitals, or EU or EEA')
