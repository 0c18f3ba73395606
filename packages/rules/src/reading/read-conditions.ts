import type { SpecialCategoryConditionCode } from '@sharemap/law'
import type { Sentence } from './sentence.ts'
import { specialKindsIn } from './special-kinds.ts'
import { anyOf, citationOf } from './words.ts'

/** A sentence that gives a condition for special category data; no code where what it gives is no condition of Art 9(2). */
export interface ConditionStatement {
  readonly code: SpecialCategoryConditionCode | null
  readonly sentence: Sentence
}

/** What each condition is called, besides being cited. */
const phrases: Readonly<Record<SpecialCategoryConditionCode, readonly string[]>> = {
  '9(2)(a)': ['\\b(?:explicit|express)(?:ly)? (?:\\w+ )?consent'],
  '9(2)(b)': ['\\bsocial (?:security|protection)\\b', '\\bemployment law\\b'],
  '9(2)(c)': ['\\bvital interests?\\b'],
  '9(2)(d)': ['\\bnot.for.profit bod'],
  '9(2)(e)': ['\\bmanifestly\\b', '\\bpublic(?:ly)? (?:domain|available)\\b'],
  '9(2)(f)': ['\\blegal claims?\\b'],
  '9(2)(g)': ['\\bsubstantial public interest\\b'],
  '9(2)(h)': ['\\bhealth (?:or|and) social care\\b', '\\bprovision of social care\\b'],
  '9(2)(i)': ['\\bpublic health\\b'],
  '9(2)(j)': ['\\barchiving\\b'],
}

const words = Object.fromEntries(
  Object.entries(phrases).map(([code, own]) => [
    code,
    anyOf(citationOf(code), `\\b${code.replaceAll(/[()]/g, '\\$&')}`, ...own),
  ]),
) as Readonly<Record<SpecialCategoryConditionCode, RegExp>>

const special = anyOf(
  '\\bspecial[ -]category\\b',
  '\\bspecial categor(?:y|ies)\\b',
  "\\b(?:special|sensitive)'? (?:personal )?(?:data|information)\\b",
  '\\bsensitive or confidential information\\b',
  '\\barticle 9\\b',
)
const grounds = anyOf(
  '\\bconsent\\b',
  '\\bconditions?\\b',
  '\\b(?:lawful|legal) (?:basis|bases|reasons?|grounds?)\\b',
  '\\brely on\\b',
  '\\bnecessary for (?:reasons|the purposes?)\\b',
  '\\blegally (?:required|obliged)\\b',
  '\\barticle 9\\(2\\)',
  '\\bsubstantial public interest\\b',
)

const givesCondition = (text: string) => Object.values(words).some((word) => word.test(text))
const speaksOfSpecialData = (text: string) => special.test(text) || specialKindsIn(text).length >= 2

/** Grounds that only Art 9(2) knows: whoever gives them speaks of special category data. */
const onlyOfArticle9 = anyOf(
  '\\barticle 9\\(2\\)',
  '\\bsubstantial public interest\\b',
  '\\bprovision of (?:health (?:care )?(?:or|and) )?social care\\b.*\\bmanagement\\b',
)
const explicitConsent = anyOf('\\bexplicit(?:ly)? consent')
/** What leads into a list of grounds, where the list is said to be of special category data. */
const leadsGrounds = anyOf('\\breasons?\\b', '\\bnecessary\\b', '\\bwhere:?$', '\\bbecause:?$')

/** A heading of a section on the grounds for special category data. */
const groundsHeading = anyOf(
  '\\b(?:special|sensitive)\\b.*\\b(?:basis|lawful|legal|conditions?|why|allow)',
  '\\b(?:basis|bases|lawful|legal|conditions?)\\b.*\\b(?:special|sensitive)\\b',
)

/**
 * Whether a sentence gives grounds for using special category data: it says so, or stands in a list that does.
 *
 * @param sentence any sentence.
 */
export const isAboutArticle9 = (sentence: Sentence): boolean => {
  const { text, lead, section, bullet } = sentence
  if (explicitConsent.test(text) && specialKindsIn(text).length > 0) return true
  if (onlyOfArticle9.test(text) || (speaksOfSpecialData(text) && grounds.test(text))) return true
  if (bullet && speaksOfSpecialData(lead) && (grounds.test(lead) || leadsGrounds.test(lead))) return true
  return groundsHeading.test(section.heading) && (grounds.test(text) || (bullet && givesCondition(text)))
}

const barred = anyOf('\\b(?:no|not an?|never an?) (?:lawful )?(?:condition|ground|basis)\\b')
const legitimate = anyOf('\\blegitimate (?:business|interests?)\\b')

/**
 * Finds where a notice gives conditions of Art 9(2).
 *
 * @param sentences the notice's sentences.
 */
export const readConditions = (sentences: readonly Sentence[]): ConditionStatement[] =>
  sentences.filter(isAboutArticle9).flatMap((sentence): ConditionStatement[] => {
    const codes = (Object.keys(words) as SpecialCategoryConditionCode[]).filter((code) =>
      words[code].test(sentence.text),
    )
    if (legitimate.test(sentence.text) && !barred.test(sentence.text)) return [{ code: null, sentence }]
    return codes.map((code) => ({ code, sentence }))
  })
