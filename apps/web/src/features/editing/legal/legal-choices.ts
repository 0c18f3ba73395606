import { type IsoDate, isInForce, type LegalEntry } from '@sharemap/law'
import type { PickChoice } from '../../../pickers/search-choices.ts'

/**
 * What the law offers on a day, for a picker.
 *
 * @param entries a table of the law, in its order.
 * @param on the day.
 * @param chosen codes that are chosen already: they are offered in any case, so that they can be seen.
 */
export const legalChoices = (
  entries: readonly LegalEntry[],
  on: IsoDate,
  chosen: readonly string[] = [],
): readonly PickChoice[] =>
  entries
    .filter((entry) => chosen.includes(entry.code) || isInForce(entry, on))
    .map(({ code, name, plainName, source }) => ({
      id: code,
      label: name,
      hint: plainName === name ? source : `${source}: ${plainName}`,
      also: [code, source],
    }))
