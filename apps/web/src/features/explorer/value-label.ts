import { categoryGroupNames, type FlowFilterField, partyKindNames } from '@sharemap/graph'
import { countryName, findEntry, gateways, lawfulBases, type StandingKind } from '@sharemap/law'
import type { CategoryGroup, EvidenceBasis, PartyKind, Sensitivity } from '@sharemap/register'
import { certaintyWords, leavesUkWords, notStated, sensitivityWords, standingWords } from '../../reading/fact-words.ts'

type Labeller = (value: string, nameOf: (id: string) => string) => string | undefined

const byName: Labeller = (value, nameOf) => nameOf(value)

const labellers: Record<FlowFilterField, Labeller> = {
  organisation: byName,
  activity: byName,
  from: byName,
  to: byName,
  category: byName,
  subjectGroup: byName,
  recipientKind: (value) => partyKindNames[value as PartyKind]?.many,
  categoryGroup: (value) => categoryGroupNames[value as CategoryGroup],
  basis: (value) => {
    const basis = findEntry(lawfulBases, value)
    return basis === undefined ? undefined : `${basis.name}, Art ${value}`
  },
  gateway: (value) => findEntry(gateways, value)?.name,
  sensitivity: (value) => sensitivityWords[value as Sensitivity],
  country: (value) => countryName(value),
  leavesUk: (value) => leavesUkWords[value as keyof typeof leavesUkWords],
  standing: (value) => standingWords[value as StandingKind],
  certainty: (value) => certaintyWords[value as EvidenceBasis],
}

/**
 * What a value of a filter is called.
 *
 * @param field the filter's field.
 * @param value an id or a code.
 * @param nameOf what records are called.
 * @returns its name; the value itself where nothing has that name.
 */
export const valueLabel = (field: FlowFilterField, value: string, nameOf: (id: string) => string): string =>
  value === 'not-stated' ? notStated : (labellers[field](value, nameOf) ?? value)
