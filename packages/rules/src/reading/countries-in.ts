import { countryName } from '@sharemap/law'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const names: readonly (readonly [string, RegExp])[] = letters
  .flatMap((first) => letters.map((second) => `${first}${second}`))
  .flatMap((code) => {
    const name = countryName(code)
    if (name === undefined || code === 'UK' || code === 'EU' || code === 'GB' || code === 'JE') return []
    return [[code, new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`)] as const]
  })

const others: readonly (readonly [string, RegExp])[] = [
  ['US', /\b(?:USA|U\.S\.A?\.?|United States|America)\b|\bthe US\b/],
  ['EEA', /\bEEA\b|\bEuropean Economic Area\b/],
  ['EU', /\bEU\b(?!-)|\bEuropean Union\b/],
  ['GB', /\bUK\b|\bUnited Kingdom\b/],
]

/**
 * The countries and groups of countries that a text names.
 *
 * @param text any text; names must be written with their capitals.
 * @returns ISO 3166-1 codes, 'EEA' or 'EU', each once.
 */
export const countriesIn = (text: string): string[] => [
  ...new Set([...others, ...names].filter(([, word]) => word.test(text)).map(([code]) => code)),
]
