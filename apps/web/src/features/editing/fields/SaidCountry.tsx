import type { Said } from '@sharemap/register'
import { PickMany } from '../../../pickers/PickMany.tsx'
import { PickOne } from '../../../pickers/PickOne.tsx'
import { countryChoices } from './country-choices.ts'
import { SaidEntry } from './SaidEntry.tsx'

export interface SaidCountryProps {
  readonly path: string
  readonly label: string
  readonly value: Said<string>
  readonly onChange: (value: Said<string>) => void
}

/** A country, where somebody says which. */
export const SaidCountry = ({ path, label, value, onChange }: SaidCountryProps) => (
  <SaidEntry<string>
    path={path}
    label={label}
    value={value}
    empty=""
    isEmpty={(code) => code === ''}
    onChange={(answer) => answer.state !== 'none' && onChange(answer)}
  >
    {(code, change, parts) => (
      <PickOne {...parts} label={label} value={code} choices={countryChoices} onChoose={(next) => change(next ?? '')} />
    )}
  </SaidEntry>
)

export interface SaidCountriesProps {
  readonly path: string
  readonly label: string
  readonly value: Said<string[]>
  readonly onChange: (value: Said<string[]>) => void
}

/** Several countries, where somebody says which. */
export const SaidCountries = ({ path, label, value, onChange }: SaidCountriesProps) => (
  <SaidEntry<string[]>
    path={path}
    label={label}
    value={value}
    empty={[]}
    isEmpty={(codes) => codes.length === 0}
    onChange={(answer) => answer.state !== 'none' && onChange(answer)}
  >
    {(codes, change, parts) => (
      <PickMany {...parts} label={label} values={codes} choices={countryChoices} onChange={change} />
    )}
  </SaidEntry>
)
