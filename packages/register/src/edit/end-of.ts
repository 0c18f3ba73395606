import type { RegisterRecord } from '../register.ts'

/**
 * The day on which a record that ends today is no longer true.
 *
 * @param record the record.
 * @param today the day on which it ends, YYYY-MM-DD.
 * @returns the end that it has already, or today; its first day where that is still to come, so that it never ends
 * before it begins.
 */
export const endOf = ({ validFrom, validTo }: RegisterRecord, today: string): string =>
  validTo ?? (validFrom !== null && validFrom > today ? validFrom : today)
