import { categoryGroupNames, partyKindNames } from '@sharemap/graph'
import { countryName, findEntry, gateways, lawfulBases, type StandingKind } from '@sharemap/law'
import type { CategoryGroup, EvidenceBasis, PartyKind, Sensitivity } from '@sharemap/register'
import type { Severity } from '@sharemap/rules'
import { severityWords } from '../../findings/finding-words.ts'
import { certaintyWords, leavesUkWords, notStated, sensitivityWords, standingWords } from '../../reading/fact-words.ts'
import { type ExplorerFilterField, noFinding } from '../../search/explorer-filter.ts'
import { explorerWords } from './explorer-words.ts'
import type { ValueNames } from './use-value-names.ts'

type Labeller = (value: string, names: ValueNames) => string | undefined

const byName: Labeller = (value, names) => names.record(value)

const labellers: Record<ExplorerFilterField, Labeller> = {
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
  severity: (value) => (value === noFinding ? explorerWords.noFinding : severityWords[value as Severity]),
  rule: (value, names) => names.rule(value),
  flow: byName,
}

/**
 * What a value of a filter is called.
 *
 * @param field the filter's field.
 * @param value an id or a code.
 * @param names what records and rules are called.
 * @returns its name; the value itself where nothing has that name.
 */
export const valueLabel = (field: ExplorerFilterField, value: string, names: ValueNames): string =>
  value === 'not-stated' ? notStated : (labellers[field](value, names) ?? value)
