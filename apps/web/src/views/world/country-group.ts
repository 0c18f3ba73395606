import { destinations } from '@sharemap/law'

/**
 * The countries that a code stands for: itself, or the members of the EU or the EEA.
 *
 * @param code ISO 3166-1 alpha-2, `EU` or `EEA`.
 */
export const countryGroup = (code: string): readonly string[] => {
  if (code !== 'EEA' && code !== 'EU') return [code]
  return members(code)
}

const notInTheUnion = ['IS', 'LI', 'NO']

/** The law lists each EEA state as a destination of its own beside the group. */
const members = (group: 'EEA' | 'EU'): string[] => {
  const listed = destinations.filter((destination) => destination.inEea)
  return listed
    .map((destination) => destination.code)
    .filter((code) => group === 'EEA' || !notInTheUnion.includes(code))
}
