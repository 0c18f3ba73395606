import { categoryGroupNames, type FlowFilterField, gatewayId, partyKindNames } from '@sharemap/graph'
import { countryName, gateways, lawfulBases } from '@sharemap/law'
import type { CategoryGroup, PartyKind } from '@sharemap/register'

/** What each condition of a filter is called. */
export const filterFieldWords: Record<FlowFilterField, string> = {
  organisation: 'Organisation',
  activity: 'Activity',
  from: 'From',
  to: 'To',
  recipientKind: 'Kind of recipient',
  category: 'Data that goes or may go',
  categoryGroup: 'Kind of data that goes or may go',
  subjectGroup: 'People it is about',
  basis: 'Lawful basis',
  gateway: 'Power to share',
  sensitivity: 'Sensitivity',
  country: 'Country where data ends up',
  leavesUk: 'Leaves the UK',
  standing: 'Whether the transfer stands',
  certainty: 'How firmly the source says it',
  flow: 'Flow',
}

const words: Partial<Record<FlowFilterField, Readonly<Record<string, string>>>> = {
  sensitivity: {
    ordinary: 'ordinary data',
    special: 'special category data',
    'criminal-offence': 'criminal offence data',
  },
  leavesUk: { yes: 'yes', no: 'no', 'not-stated': 'not stated' },
  standing: {
    stands: 'it stands',
    'does-not-stand': 'it does not stand',
    'cannot-tell': 'it cannot be told',
    'no-transfer': 'nothing leaves the UK',
  },
  certainty: { stated: 'stated', implied: 'implied', inferred: 'inferred', assumed: 'assumed' },
}

/**
 * What a value of a filter is called.
 *
 * @param field the condition that it stands in.
 * @param value a value that the filter's schema takes.
 * @param nameOf what a record or a flow is called, by its id.
 */
export const filterValueWords = (field: FlowFilterField, value: string, nameOf: (id: string) => string): string => {
  const known = words[field]?.[value]
  if (known !== undefined) return known
  if (value === 'not-stated') return 'not stated'
  switch (field) {
    case 'recipientKind':
      return partyKindNames[value as PartyKind].many
    case 'categoryGroup':
      return categoryGroupNames[value as CategoryGroup]
    case 'basis': {
      const basis = lawfulBases.find((entry) => entry.code === value)
      return basis === undefined ? value : `${basis.name}, Art ${value}`
    }
    case 'gateway': {
      const gateway = gateways.find((entry) => entry.code === value)
      return gateway?.name ?? nameOf(gatewayId({ code: null, law: value }))
    }
    case 'country':
      return countryName(value) ?? value
    default:
      return nameOf(value)
  }
}
