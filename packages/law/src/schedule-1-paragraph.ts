import { gdprApplies } from './key-dates.ts'
import type { FactsOf, LegalChange, LegalEntry } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'
import type { Schedule1Code } from './schedule-1-codes.ts'
import type { SpecialCategoryConditionCode } from './special-category-conditions.ts'
import type { SpecialCategoryKind } from './special-category-kinds.ts'

/**
 * Whether the controller must have an appropriate policy document. The two carve-outs cover preparing the disclosure
 * too. 'as-part-2-condition' and 'as-paragraph-20' mean: as the condition that is extended to offence data asks.
 */
export type AppropriatePolicyDocument =
  | 'needed'
  | 'not-needed'
  | 'needed-unless-disclosing-to-competent-authority'
  | 'needed-unless-disclosing-to-anti-doping-body'
  | 'as-part-2-condition'
  | 'as-paragraph-20'

/** A condition of DPA 2018 Sch 1. Those of Parts 1 and 2 may also authorise offence data (s.10(5)). */
export interface Schedule1Paragraph extends LegalEntry<Schedule1Code> {
  /** The paragraph number. */
  readonly number: number
  readonly part: 1 | 2 | 3
  /** What the condition completes: a condition of Art 9(2), or Art 10 alone. */
  readonly leadsTo: SpecialCategoryConditionCode | 'article-10'
  readonly appropriatePolicyDocument: AppropriatePolicyDocument
  /** The paragraph itself says that the use must be necessary for reasons of substantial public interest. */
  readonly substantialPublicInterestTest: boolean
  /** The only kinds of special category data that it covers; null where it covers any. */
  readonly onlyKinds: readonly SpecialCategoryKind[] | null
  /** What else must be so, in our own words. */
  readonly extraTests: readonly string[]
}

/** What differs from one paragraph to the next; the rest follows from its number and Part. */
interface ParagraphFacts {
  readonly number: number
  readonly name: string
  readonly plainName: string
  readonly part: 1 | 2 | 3
  readonly leadsTo: SpecialCategoryConditionCode | 'article-10'
  readonly document?: AppropriatePolicyDocument
  readonly publicInterest?: true
  readonly onlyKinds?: readonly SpecialCategoryKind[]
  readonly extraTests?: readonly string[]
  readonly changes?: readonly LegalChange[]
}

const DOCUMENT_BY_PART = {
  1: 'not-needed',
  2: 'needed',
  3: 'not-needed',
} as const

/**
 * Completes the facts of one paragraph of DPA 2018 Sch 1 with what its Part lays down.
 *
 * @param facts number, names, Part and what it leads to, and what departs from the rule of the Part: Part 2 needs an
 *   appropriate policy document (para 5), Parts 1 and 3 need none
 * @returns the paragraph without its code
 */
export function schedule1Paragraph(facts: ParagraphFacts): FactsOf<Schedule1Paragraph> {
  return {
    name: facts.name,
    plainName: facts.plainName,
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: `DPA 2018 Sch 1 para ${facts.number}`,
    sourceUrl: legislationUrl(`ukpga/2018/12/schedule/1/paragraph/${facts.number}`),
    certainty: 'confirmed',
    ...(facts.changes === undefined ? {} : { changes: facts.changes }),
    number: facts.number,
    part: facts.part,
    leadsTo: facts.leadsTo,
    appropriatePolicyDocument: facts.document ?? DOCUMENT_BY_PART[facts.part],
    substantialPublicInterestTest: facts.publicInterest ?? false,
    onlyKinds: facts.onlyKinds ?? null,
    extraTests: facts.extraTests ?? [],
  }
}
