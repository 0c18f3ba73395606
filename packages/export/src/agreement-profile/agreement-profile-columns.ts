import { type AnyParty, orNull } from '@sharemap/graph'
import { plainDate } from '@sharemap/law'
import type { AgreementFacts } from '../facts/agreement-facts.ts'
import { contactWays } from '../facts/contact-words.ts'
import { gatewayWords } from '../facts/ground-words.ts'

/** A field of the register of information sharing agreements. Empty where nobody has said. */
export interface AgreementProfileColumn {
  readonly heading: string
  readonly width: number
  readonly cell: (facts: AgreementFacts) => string
}

/** Several values of one field, as that register parted them. */
const several = (values: readonly string[]) => [...new Set(values)].join(';')

/** A body's code: the number under which Companies House knows it is the one that our register holds. */
const codesOf = (parties: readonly AnyParty[]) =>
  several(
    parties.flatMap(({ companyNumber }) =>
      companyNumber.state === 'stated' ? [`company:${companyNumber.value}`] : [],
    ),
  )

const dataWords = ({ flows, names }: AgreementFacts): string => {
  const stated = flows.flatMap(({ flow }) => (flow.categories.state === 'stated' ? flow.categories.value : []))
  return several(stated.map(names.of))
}

const contactOf = ({ disclosers }: AgreementFacts): string => {
  const contacts = disclosers.flatMap((party) => party.contacts)
  const contact =
    contacts.find(({ role }) => role === 'subject-access') ?? contacts.find(({ role }) => role !== 'regulator')
  return contact === undefined ? '' : [contact.name, ...contactWays(contact)].join(', ')
}

const periodsOf = ({ receiversRetention }: AgreementFacts): string =>
  several(receiversRetention.flatMap(({ keptFor }) => (keptFor.state === 'period' ? [keptFor.period] : [])))

/**
 * The eighteen fields of the GOV.UK register `information-sharing-agreement-0001` in its order. That register called
 * receivers "processors", even those that are controllers; only here do we. A field stays empty where our register does
 * not hold it: the benefits hoped for, the areas, and codes of bodies other than companies.
 */
export const agreementProfileColumns: readonly AgreementProfileColumn[] = [
  {
    heading: 'information-sharing-agreement-0001',
    width: 24,
    cell: ({ agreement }) => orNull(agreement.publicRegisterId) ?? agreement.id,
  },
  { heading: 'name', width: 32, cell: ({ agreement, names }) => names.of(agreement.id) },
  { heading: 'purpose', width: 36, cell: ({ flows }) => several(flows.map(({ purposes }) => purposes)) },
  { heading: 'information-sharing-benefits', width: 24, cell: () => '' },
  {
    heading: 'legal-power-disclosure',
    width: 32,
    cell: ({ flows }) =>
      several(flows.flatMap(({ flow }) => (flow.gateway.state === 'stated' ? [gatewayWords(flow.gateway)] : []))),
  },
  { heading: 'disclosed-information', width: 36, cell: dataWords },
  { heading: 'controllers', width: 24, cell: ({ disclosers }) => codesOf(disclosers) },
  {
    heading: 'controller-names',
    width: 32,
    cell: ({ disclosers, names }) => several(disclosers.map(({ id }) => names.of(id))),
  },
  {
    heading: 'information-sharing-method',
    width: 28,
    cell: ({ flows }) => several(flows.flatMap(({ flow }) => orNull<string>(flow.method) ?? [])),
  },
  { heading: 'processors', width: 24, cell: ({ receivers }) => codesOf(receivers) },
  {
    heading: 'processor-names',
    width: 32,
    cell: ({ receivers, names }) => several(receivers.map(({ id }) => names.of(id))),
  },
  { heading: 'retention-period', width: 18, cell: periodsOf },
  { heading: 'start-date', width: 14, cell: ({ agreement }) => orNull<string>(agreement.startsOn) ?? '' },
  { heading: 'end-date', width: 14, cell: ({ agreement }) => orNull<string>(agreement.endsOn) ?? '' },
  {
    heading: 'review-date',
    width: 14,
    cell: ({ agreement }) => ('reviewDue' in agreement ? (agreement.reviewDue ?? '') : ''),
  },
  { heading: 'contact', width: 32, cell: contactOf },
  { heading: 'areas', width: 14, cell: () => '' },
  { heading: 'area-names', width: 18, cell: () => '' },
]

/** What stands in the place of rows where a scope has no agreement. */
export const noAgreements = 'No flow in this scope names an agreement.'

/** When an agreement runs, in words: "from 1 April 2021 to 31 March 2024". Empty where neither day is stated. */
export const termWords = ({ startsOn, endsOn }: AgreementFacts['agreement']): string => {
  const parts = []
  if (startsOn.state === 'stated') parts.push(`from ${plainDate(startsOn.value)}`)
  if (endsOn.state === 'stated') parts.push(`to ${plainDate(endsOn.value)}`)
  return parts.join(' ')
}
