import iso3166 from 'iso-3166-1'

/**
 * The two-letter code of a country.
 *
 * @param numeric its ISO 3166-1 numeric code, with or without leading noughts.
 * @returns the alpha-2 code, or undefined where the standard has none of that number.
 */
export const alpha2Of = (numeric: string): string | undefined => iso3166.whereNumeric(numeric.padStart(3, '0'))?.alpha2
