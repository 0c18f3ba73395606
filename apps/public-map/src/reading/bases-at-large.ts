import type { PublicActivity, SiteReading } from './site-reading.ts'

/**
 * The lawful bases or conditions that the notices of a service list without tying them to one of its purposes.
 *
 * @param reading the register as at a day.
 * @param service the service.
 * @param article "6" for lawful bases, "9" for conditions for special category data.
 * @returns codes such as "6(1)(e)", each once, in the order of the notices.
 */
export const basesAtLarge = (
  reading: SiteReading,
  { id }: Pick<PublicActivity, 'id'>,
  article: '6' | '9',
): string[] => [
  ...new Set(
    reading
      .noticesOf(id)
      .flatMap(({ tells }) => tells.lawfulBases)
      .flatMap((basis) => (basis.article === article && basis.code !== null ? [basis.code] : [])),
  ),
]
