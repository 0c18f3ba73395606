import type { LawfulBasisCode } from '@sharemap/law'
import { isAboutRights } from './read-rights.ts'
import { tellsOfSharing } from './read-sharing.ts'
import { tellsOfTransfer } from './read-transfers.ts'
import type { Sentence } from './sentence.ts'
import { anyOf, citationOf, denies } from './words.ts'

/** A sentence that gives a lawful basis of Art 6(1). */
export interface BasisStatement {
  readonly code: LawfulBasisCode
  readonly sentence: Sentence
}

const words: Readonly<Record<LawfulBasisCode, RegExp>> = {
  '6(1)(a)': anyOf(
    citationOf('6(1)(a)'),
    '^(?:your )?consent\\b',
    '\\(consent\\)',
    '\\b(?:given|give|gave|giving|obtain|seek|request|ask (?:you )?for|with|on|by|provided?(?: us with)?|rely on|relies on|use|using|basis of|based on|subject to|gained?|have) (?:\\w+ ){0,3}?(?:consent|permission)\\b',
    '\\byou (?:have )?consent(?:ed)?\\b',
    '\\b(?:ground|basis|reason)\\b.{0,30}\\byou have agreed\\b',
  ),
  '6(1)(b)': anyOf(
    citationOf('6(1)(b)'),
    '\\b(?:enter(?:ed|ing)? into|perform(?:ance of|ing)?|fulfil(?:ling)?|carry out|necessary for|terms of|under) (?:a|the|any|our|that|your|this) contract\\b',
    '\\bcontract (?:with|between) (?:you|us)\\b',
    '\\bcontractual (?:obligation|necessity|basis)',
    '\\b(?:basis of|based on|rely on) (?:a|an|our|the|your) contract\\b',
    '^contract\\b',
    '\\(contract\\)',
  ),
  '6(1)(c)': anyOf(
    citationOf('6(1)(c)'),
    '\\b(?:legal|statutory) (?:obligations?|dut(?:y|ies))\\b',
    '\\bobligations? (?:in|under|imposed by) law\\b',
    '\\b(?:required|obliged) by law\\b',
    '\\bthe law (?:says|requires|obliges)\\b',
    '\\b(?:act|regulations|order) \\d{4} (?:\\w+ ){0,2}(?:requires?|obliges?) us\\b',
    '\\bcomply with (?:the|a|our) law\\b',
  ),
  '6(1)(d)': anyOf(
    citationOf('6(1)(d)'),
    '\\bvital interests?\\b',
    '\\bprotect (?:\\w+ ){0,5}?from harm\\b',
    "\\b(?:save|protect) (?:someone's |a |your )?li(?:fe|ves)\\b",
  ),
  '6(1)(e)': anyOf(
    citationOf('6(1)(e)'),
    '\\bpublic (?:interest )?task\\b',
    '\\b(?:tasks?|dut(?:y|ies)|functions?) (?:\\w+ ){0,4}?in the public interest\\b',
    '\\bofficial authority\\b',
    '\\b(?:considered|is|are|necessary(?: and)?) (?:to be )?in the public interest\\b',
    '\\b(?:public|statutory|official) functions?\\b',
    '\\b(?:the law|(?:act|regulations|order) \\d{4}) (?:\\w+ ){0,2}(?:gives|allows|lets|empowers|enables) us\\b',
    '\\b(?:lawful|legal) (?:basis|bases|grounds?|reasons?) (?:of|is|are|for this is) (?:the )?public interest\\b',
    '^public interest$',
    '\\bspecific power\\b',
  ),
  '6(1)(ea)': anyOf(citationOf('6(1)(ea)'), '\\brecognised legitimate interests?\\b'),
  '6(1)(f)': anyOf(
    citationOf('6(1)(f)'),
    '(?<!recognised )\\blegitimate (?:business )?interests?\\b',
    '\\blegitimate (?:business|purpose)s?\\b(?! (?:services?|customers?|partners?|users?))',
  ),
}

/** Whether what the sentence says carries only what leaves the country. */
const carriesTransfer = (sentence: Sentence) =>
  tellsOfTransfer(sentence) || (sentence.bullet && tellsOfTransfer({ ...sentence, text: sentence.lead }))

/** What parts the cells of a row in a table. */
const cellBorder = / \| /

const anyBasis = (text: string): LawfulBasisCode[] =>
  (Object.keys(words) as LawfulBasisCode[]).filter((code) => words[code].test(text))

/** Sentences that speak of consent or law without resting the use of data on it. */
const aside = anyOf(
  '\\b(?:you (?:can|may)|right to) object\\b',
  '\\bonly as permitted\\b',
  '\\bwithout (?:your |their )?(?:\\w+ )?(?:consent|permission)',
  '\\b(?:communications|interception|business practice)\\b.{0,60}\\bregulations \\d{4}\\b',
  '\\b(?:parents?|guardians?|carers?)\\b.{0,60}\\bconsent\\b',
  '\\b(?:consent|permission)\\b.{0,30}\\b(?:parents?|guardians?|carers?)\\b',
  '\\b(?:other|another|different|new) purposes?\\b',
  '\\bpurpose other than\\b',
  '\\byou have obtained\\b',
  '\\bdut(?:y|ies) to (?:protect|keep|safeguard)\\b.{0,40}\\b(?:information|data|secure)\\b',
  '\\b(?:cookies?|analytics)\\b',
  '\\bretention\\b',
  '\\bhow long\\b',
  '\\bunless you consent\\b',
  '\\b(?:processors?|suppliers?|contractors?)\\b',
  '\\bon our (?:behalf|instructions)\\b',
)
/** Withdrawing alone rests nothing on consent; a sentence may give it and tell how to take it back. */
const withdraws = anyOf('\\bwithdr[ae]w')
const givesConsent = anyOf(
  '(?<!\\b(?:where|if|when|as) )\\b(?:you have given|you gave|we rely on|based on|basis is)\\b.{0,20}\\b(?:consent|permission)\\b',
)
const notOurs = anyOf('\\blegitimate (?:grounds|reason)', '\\boverride\\b')

/**
 * Finds where a notice gives the lawful bases of its use of data. What it says of rights, of special category data, of
 * when it shares and of what leaves the country is left aside: those rest on other provisions. A sentence that gives a
 * condition counts for the points of Art 6(1) that it cites beside it. The cells of a row are read one by one.
 *
 * @param sentences the notice's sentences.
 * @param isArticle9 tells the sentences that give conditions for special category data.
 */
export const readBases = (
  sentences: readonly Sentence[],
  isArticle9: (sentence: Sentence) => boolean,
): BasisStatement[] =>
  sentences.flatMap((sentence) => {
    if (isAboutRights(sentence) || tellsOfSharing(sentence)) return []
    const cited = isArticle9(sentence)
    const codes = sentence.text.split(cellBorder).flatMap((text) => {
      if (aside.test(text) || notOurs.test(text) || (withdraws.test(text) && !givesConsent.test(text))) return []
      return anyBasis(text).filter((code) => (cited ? anyOf(citationOf(code)).test(text) : !denies(text, words[code])))
    })
    if (codes.length === 0 || (!cited && carriesTransfer(sentence))) return []
    return [...new Set(codes)].map((code) => ({ code, sentence }))
  })
