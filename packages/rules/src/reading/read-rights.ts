import type { RightCode } from '@sharemap/law'
import { isGrievance, type Sentence } from './sentence.ts'
import { anyOf } from './words.ts'

/** A sentence that tells people of one of their rights. */
export interface RightStatement {
  readonly right: RightCode
  readonly sentence: Sentence
}

const words: Readonly<Partial<Record<RightCode, RegExp>>> = {
  access: anyOf(
    '\\bright (?:of|to) access\\b',
    '\\bcop(?:y|ies) of (?!this )(?:\\w+ ){0,3}(?:information|data|records?|images?|it)\\b',
    '\\baccess to (?:\\w+ ){0,4}(?:information|data|records?|details)\\b',
    '\\b(?:see|view|obtain|receive) (?:\\w+ ){0,3}(?:information|data|records?) (?:\\w+ ){0,3}(?:hold|held|have)\\b',
    '\\bask for a copy\\b',
    '\\bask for access\\b',
    '\\bsee your (?:\\w+ )?(?:data|information|records?|file)\\b(?! protection)',
    '\\b(?:see|view|copy of|obtain) what (?:\\w+ ){0,2}(?:hold|held|have)\\b',
    '\\bsubject access\\b',
    '^access\\b',
  ),
  rectification: anyOf(
    '\\brectif',
    '\\b(?:correct|amend|change|fix|update|put right)\\w* (?:\\w+ ){0,10}(?:inaccura|incorrect|wrong|incomplete|mistake|error)',
    '\\b(?:inaccurate|incorrect|wrong|incomplete)\\b.{0,60}\\b(?:correct|amend|put right|completed|fixed)',
    '\\bcorrect(?:ed|ion) (?:of )?(?:your|inaccura|personal)',
    '\\b(?:mistakes?|errors?)\\b.{0,20}\\bcorrected\\b',
    '\\bask us to (?:correct|amend|update|put right)\\b',
    '\\bcorrection\\b',
    '\\b(?:errors?|mistakes?|data|details|information)\\b.{0,20}\\bput right\\b',
  ),
  erasure: anyOf('\\beras(?:e|ed|ure|ing)\\b', '\\bright to be forgotten\\b', '\\bdelet(?:e|ed|ion|ing)\\b'),
  restriction: anyOf('\\brestrict', '\\blimit (?:its use|what|how|the (?:use|processing))\\b', '\\blimit our use\\b'),
  objection: anyOf('(?<!\\bno )\\bobject(?:ion|ing)?\\b'),
  portability: anyOf(
    '\\bportab',
    '\\b(?:transfer|move|copy|copied|port)\\w* (?:\\w+ ){0,10}?(?:another|a different|other) (?:\\w+ )?(?:organisation|provider|authority|company|service|controller|body|party)',
    '\\bmachine.readable\\b',
  ),
  'automated-decisions': anyOf(
    '\\bautomated\\b',
    '\\bdecisions? (?:\\w+ ){0,6}by (?:a |automatic |means of )?(?:computer|machine|algorithm)',
    '\\bprofil(?:ed|ing)\\b',
  ),
  'withdraw-consent': anyOf(
    '\\bwithdr[ae]w(?:n|al|ing)?\\b.{0,60}\\b(?:consent|permission|agreement|it)\\b',
    '\\bconsent\\b.{0,80}\\bwithdr[ae]w',
    '\\b(?:take|taking|taken) back (?:your )?(?:consent|agreement)',
    '\\bchange your mind\\b',
    '\\bremoved? (?:your )?consent\\b',
    '\\bno longer (?:wish to )?consent\\b',
    '\\bno longer (?:want|wish) us to\\b',
    '\\bopt out at any time\\b',
    '\\bconsent\\b.{0,40}\\btaken back\\b',
    '\\bconsent\\b.{0,80}\\b(?:cancel|revoke)',
    '\\b(?:cancel|revoke)\\b.{0,40}\\b(?:consent|permission)\\b',
  ),
}

const entitles = anyOf(
  '\\bright to\\b',
  '\\bright of\\b',
  '\\brights?\\b',
  '\\byou (?:can|may|have|are entitled|could)\\b',
  '\\bask (?:us|that|for|the council)\\b',
  '\\brequest\\b',
)
const rightsHeading = anyOf('\\brights?\\b', '\\bwhat you can (?:do|ask)\\b', '\\byour (?:choices|control)\\b')

/**
 * Whether a sentence stands where a notice speaks of rights: under such a heading or in such a list.
 *
 * @param sentence any sentence.
 */
export const isAboutRights = (sentence: Sentence): boolean =>
  rightsHeading.test(sentence.section.heading) ||
  (sentence.bullet && /\brights?\b|\byou (?:can|may)\b/i.test(sentence.lead)) ||
  (Object.values(words).some((word) => word.test(sentence.section.heading)) &&
    /\byou(?:r)?\b/i.test(sentence.section.heading) &&
    !/^\W*(?:\d+\W+)?who\b/i.test(sentence.section.heading))

/** The one right that a heading names; undefined where it names several, or rights at large. */
const rightInHeading = (heading: string): RightCode | undefined => {
  if (/\brights\b(?! to\b)/i.test(heading)) return undefined
  const named = (Object.keys(words) as RightCode[]).filter((right) => words[right]?.test(heading))
  return named.length === 1 ? named[0] : undefined
}

/**
 * Finds where a notice tells people of their rights. A heading that names a right counts for what stands under it.
 *
 * @param sentences the notice's sentences.
 */
export const readRights = (sentences: readonly Sentence[]): RightStatement[] =>
  sentences.flatMap((sentence) => {
    const about = isAboutRights(sentence)
    if (/\bcookies?\b|\bsmall files?\b|\bbrowser\b/i.test(sentence.text) || isGrievance(sentence)) return []
    const ends = words['withdraw-consent']?.test(sentence.text) === true
    if (!about && !ends && !entitles.test(sentence.text)) return []
    return (Object.keys(words) as RightCode[])
      .filter((right) => {
        const word = words[right]
        if (word === undefined) return false
        if (word.test(sentence.text)) return about || right === 'withdraw-consent' || entitles.test(sentence.text)
        return about && right === rightInHeading(sentence.section.heading)
      })
      .map((right) => ({ right, sentence }))
  })
