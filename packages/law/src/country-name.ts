import { destinations } from './destinations.ts'
import { findEntry } from './legal-entry.ts'

const regionNames = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'none' })

/** Codes of countries and groups whose name takes "the" in a sentence. */
const TAKES_ARTICLE = new Set('AE BS CF CG DO EEA EU FO GB GM IM KM KY MH MV NL PH SB SC TC UK US VA VG VI'.split(' '))

/**
 * Names a country as it stands in a list or on a label.
 *
 * @param code ISO 3166-1 alpha-2 in capitals, or 'EEA' or 'EU'
 * @returns its name, such as "France" or "United States"; undefined where no country has that code
 */
export function countryName(code: string): string | undefined {
  const destination = findEntry(destinations, code)
  if (destination !== undefined) return destination.name
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' ? regionNames.of(code) : undefined
}

/**
 * Names a country as it stands inside a sentence, with its article where it takes one.
 *
 * @param code ISO 3166-1 alpha-2 in capitals, or 'EEA' or 'EU'
 * @returns its name, such as "France" or "the United States"; undefined where no country has that code
 */
export function countryInSentence(code: string): string | undefined {
  const name = countryName(code)
  return name !== undefined && TAKES_ARTICLE.has(code) ? `the ${name}` : name
}
