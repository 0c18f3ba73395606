import { countryName, destinations } from '@sharemap/law'
import iso3166 from 'iso-3166-1'
import type { PickChoice } from '../../../pickers/search-choices.ts'

const codes = [...new Set([...destinations.map(({ code }) => code), ...iso3166.all().map(({ alpha2 }) => alpha2)])]

/** The countries of the world and the groups that notices speak of, by name: the United Kingdom first. */
export const countryChoices: readonly PickChoice[] = codes
  .filter((code) => code !== 'UK')
  .flatMap((code) => {
    const label = countryName(code)
    return label === undefined ? [] : [{ id: code, label, also: [code] }]
  })
  .sort(
    (one, other) =>
      Number(other.id === 'GB') - Number(one.id === 'GB') || one.label.localeCompare(other.label, 'en-GB'),
  )
