import {
  findEntry,
  type IsoDate,
  isInForce,
  offenceDataAuthorities,
  type Schedule1Paragraph,
  type SpecialCategoryKind,
  schedule1Paragraphs,
  specialCategoryConditions,
} from '@sharemap/law'
import { type AnyFlow, orNull } from '../register-view.ts'

export type Article9 = AnyFlow['article9']
export type Article10 = AnyFlow['article10']

/** A condition of Art 9 or an authority of Art 10 as a record gives it; a public register holds back the document. */
export interface ConditionUse {
  readonly code: string
  readonly schedule1: { readonly state: string; readonly value?: string }
  readonly policyDocument?: { readonly state: string }
}

/** What a condition is judged by, beside itself. */
export interface SensitiveFacts {
  readonly asAt: IsoDate
  /** Whether the data goes to a body that enforces the law: some paragraphs ask for no policy document then. */
  readonly toLawEnforcement: boolean
  /** Which kinds of special category data go, or may. */
  readonly specialKinds: readonly SpecialCategoryKind[]
}

/** The flow's own ground where it says one, or that there is none; else its activity's. */
export const groundOf = <Ground extends Article9 | Article10>(
  flow: Ground | undefined,
  activity: Ground | undefined,
): Ground | undefined => (flow !== undefined && flow.state !== 'not-stated' ? flow : activity)

/** Whether a paragraph asks for an appropriate policy document (DPA 2018 Sch 1 paras 5 and 39). */
const asksForDocument = (paragraph: Schedule1Paragraph, { toLawEnforcement }: SensitiveFacts): boolean => {
  switch (paragraph.appropriatePolicyDocument) {
    case 'needed':
    case 'needed-unless-disclosing-to-anti-doping-body':
    case 'as-part-2-condition':
    case 'as-paragraph-20':
      return true
    case 'needed-unless-disclosing-to-competent-authority':
      return !toLawEnforcement
    case 'not-needed':
      return false
  }
}

/** What a named Sch 1 paragraph lacks, for the Art 9 condition that it is to complete, or for Art 10. */
const gapsOfParagraph = (use: ConditionUse, paragraph: Schedule1Paragraph, facts: SensitiveFacts): string[] => {
  const name = `Schedule 1 paragraph ${paragraph.number}`
  if (!isInForce(paragraph, facts.asAt)) return [`${name} was not in force.`]
  const gaps: string[] = []
  const isArticle9 = use.code.startsWith('9')
  if (isArticle9 && paragraph.leadsTo !== use.code) {
    gaps.push(`${name} does not complete Art ${use.code}.`)
  }
  const { onlyKinds } = paragraph
  if (isArticle9 && onlyKinds !== null && facts.specialKinds.some((kind) => !onlyKinds.includes(kind))) {
    gaps.push(`${name} does not cover every kind of special category data that goes.`)
  }
  // A public register holds the document back: whether there is one cannot be told from it.
  const isDocumentStated = use.policyDocument === undefined || use.policyDocument.state === 'stated'
  if (asksForDocument(paragraph, facts) && !isDocumentStated) {
    gaps.push(`${name} asks for an appropriate policy document, and none is stated.`)
  }
  return gaps
}

/** What a condition lacks: its Sch 1 paragraph where one is asked for, and what that paragraph asks. */
const gapsOfUse = (use: ConditionUse, asksForParagraph: string | null, facts: SensitiveFacts): string[] => {
  const code = orNull<string>(use.schedule1)
  if (code === null) return asksForParagraph === null ? [] : [asksForParagraph]
  const paragraph = findEntry(schedule1Paragraphs, code)
  return paragraph === undefined
    ? [`"${code}" is no paragraph of DPA 2018 Schedule 1.`]
    : gapsOfParagraph(use, paragraph, facts)
}

const withoutCondition = (ground: Article9 | Article10 | undefined, what: string): string[] =>
  ground?.state === 'none'
    ? [`It is said that no ${what} is needed (${ground.reason.replace(/\.$/, '')}), and yet such data goes or may go.`]
    : [`No ${what} is stated.`]

/**
 * What is missing for special category data to go: an Art 9(2) condition; the Sch 1 paragraph that DPA 2018 s.10 asks
 * for; the appropriate policy document that the paragraph asks for. One complete condition is enough.
 *
 * @param ground the conditions of the flow, or of its activity.
 * @param facts the date, who receives, and which kinds of data.
 * @returns what is missing, each in a sentence; nothing where some condition is complete.
 */
export const missingOfArticle9 = (ground: Article9 | undefined, facts: SensitiveFacts): string[] => {
  const uses = (ground === undefined ? null : orNull<ConditionUse[]>(ground)) ?? []
  if (uses.length === 0) return withoutCondition(ground, 'Art 9(2) condition for special category data')
  return missingOfBest(
    uses.map((use) => {
      const condition = findEntry(specialCategoryConditions, use.code)
      if (condition === undefined || !isInForce(condition, facts.asAt)) return [`Art ${use.code} was not in force.`]
      const part = condition.schedule1Part
      const asks = `DPA 2018 s.10 asks for a paragraph of Schedule 1 Part ${part} with Art ${use.code}, and none is stated.`
      return gapsOfUse(use, part === null ? null : asks, facts)
    }),
  )
}

/**
 * What is missing for criminal offence data to go: an authority under Art 10, and where that is DPA 2018 s.10(5), a
 * Sch 1 paragraph with what it asks. One complete authority is enough.
 *
 * @param ground the authorities of the flow, or of its activity.
 * @param facts the date, who receives, and which kinds of data.
 * @returns what is missing, each in a sentence; nothing where some authority is complete.
 */
export const missingOfArticle10 = (ground: Article10 | undefined, facts: SensitiveFacts): string[] => {
  type Authority = Omit<ConditionUse, 'code'> & { readonly authority: string }
  const authorities = (ground === undefined ? null : orNull<Authority[]>(ground)) ?? []
  if (authorities.length === 0) return withoutCondition(ground, 'Art 10 authority for criminal offence data')
  return missingOfBest(
    authorities.map(({ authority, ...rest }) => {
      const entry = findEntry(offenceDataAuthorities, authority)
      if (entry === undefined || !isInForce(entry, facts.asAt))
        return [`The authority "${authority}" was not in force.`]
      const asks = 'DPA 2018 s.10(5) asks for a Schedule 1 paragraph, and none is stated.'
      return gapsOfUse({ code: authority, ...rest }, entry.needsSchedule1Condition ? asks : null, facts)
    }),
  )
}

/** Conditions are alternatives: where one is complete nothing is missing, else what each lacks is. */
const missingOfBest = (gaps: readonly (readonly string[])[]): string[] =>
  gaps.some((each) => each.length === 0) ? [] : [...new Set(gaps.flat())]
