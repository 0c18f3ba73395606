import type { AnyFlow } from '@sharemap/graph'
import {
  exemptions,
  findEntry,
  gateways,
  lawfulBases,
  offenceDataAuthorities,
  schedule1Paragraphs,
  specialCategoryConditions,
} from '@sharemap/law'
import type { LawfulBasisUse } from '@sharemap/register'
import { notStated, saidText, saidWords } from './said-words.ts'

/** The four grounds of a flow in words: its Art 6 bases, its Art 9 or 10 condition, its power, and its exemption. */

type Article9 = AnyFlow['article9']
type Article10 = AnyFlow['article10']

/** An Art 6 basis by its code, as in "Public task, Art 6(1)(e)". */
export const basisName = (code: string): string => `${findEntry(lawfulBases, code)?.name ?? 'Basis'}, Art ${code}`

/** An Art 6 basis and the law that it rests on. */
export const basisWords = ({ code, law }: LawfulBasisUse): string =>
  law.state === 'stated' ? `${basisName(code)}, under ${law.value}` : basisName(code)

/** Every basis that a field states. */
export const article6Words = (field: AnyFlow['lawfulBases'][number]['article6']): string =>
  saidWords<LawfulBasisUse[]>(field, (bases) => bases.map(basisWords).join('; '))

/** A paragraph of DPA 2018 Schedule 1, as in "DPA 2018 Sch 1 para 18, Safeguarding of children". */
export const schedule1Name = (code: string): string => {
  const paragraph = findEntry(schedule1Paragraphs, code)
  return paragraph === undefined ? code : `${paragraph.source}, ${paragraph.name}`
}

interface Condition {
  readonly schedule1: { readonly state: 'stated'; readonly value: string } | { readonly state: 'not-stated' }
  readonly policyDocument?: { readonly state: string; readonly value?: string; readonly reason?: string }
}

const conditionParts = (name: string, { schedule1, policyDocument }: Condition): string => {
  const paragraph = schedule1.state === 'stated' ? schedule1Name(schedule1.value) : 'Schedule 1 paragraph not stated'
  // The public register does not hold the reference: the policy document is an internal paper.
  const document =
    policyDocument === undefined ? [] : [`appropriate policy document: ${saidText(policyDocument as never)}`]
  return [name, paragraph, ...document].join('; ')
}

/** The Art 9(2) conditions of a field, with the Schedule 1 paragraph of each. */
export const article9Words = (field: Article9): string =>
  saidWords<readonly ({ readonly code: string } & Condition)[]>(field, (conditions) =>
    conditions
      .map((condition) => {
        const name = findEntry(specialCategoryConditions, condition.code)?.name ?? 'Condition'
        return conditionParts(`${name}, Art ${condition.code}`, condition)
      })
      .join('. '),
  )

/** What a field says lets offence data be used under Art 10. */
export const article10Words = (field: Article10): string =>
  saidWords<readonly ({ readonly authority: string } & Condition)[]>(field, (authorities) =>
    authorities
      .map((use) => {
        const name = findEntry(offenceDataAuthorities, use.authority)?.name ?? use.authority
        return conditionParts(`${name}, Art 10`, use)
      })
      .join('. '),
  )

interface Conditions {
  readonly article9: Article9
  readonly article10: Article10
}

const statedConditions = ({ article9, article10 }: Conditions): string[] => [
  ...(article9.state === 'not-stated' ? [] : [`Special category: ${article9Words(article9)}`]),
  ...(article10.state === 'not-stated' ? [] : [`Criminal offence: ${article10Words(article10)}`]),
]

/** The conditions for sensitive data of a flow; those of its activity, and that they are that, where it states none. */
export const conditionWords = (flow: Conditions, activity: Conditions): string => {
  const own = statedConditions(flow)
  if (own.length > 0) return own.join('. ')
  const inherited = statedConditions(activity)
  return inherited.length === 0 ? notStated : `Not stated for this flow; of its activity: ${inherited.join('. ')}`
}

/** The power to share: by the law's own name where it is one that we know, and as its source cites it. */
export const gatewayWords = (field: AnyFlow['gateway']): string =>
  saidWords(field, ({ code, law }) => {
    const name = code === null ? undefined : findEntry(gateways, code)?.name
    if (name === undefined) return law
    return name.includes(law) ? name : `${name} (cited as ${law})`
  })

/** The exemption relied on, where a right is limited. */
export const exemptionWords = (field: AnyFlow['exemption']): string =>
  saidWords<string>(field, (code) => {
    const exemption = findEntry(exemptions, code)
    return exemption === undefined ? code : `${exemption.name}, ${exemption.source}`
  })
