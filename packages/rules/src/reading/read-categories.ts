import { tellsOfSharing } from './read-sharing.ts'
import type { Sentence } from './sentence.ts'
import { anyOf } from './words.ts'

const heading = anyOf(
  '\\bwhat (?:\\w+ )?(?:information|data|details)\\b(?!.*\\bright)',
  '\\b(?:information|data|details) (?:that )?(?:we|is|are) (?:\\w+ )?(?:collect|hold|use|need|keep)',
  '\\bwe (?:may )?(?:collect|hold) (?:\\w+ )*(?:information|data)',
  '\\b(?:types?|categories|kinds) of (?:\\w+ )*(?:information|data)',
  '\\binformation we collect\\b',
)
const verb = '(?:collect\\w*|hold|held|provide|give|ask(?:ed)?|process|use|need|record|cover\\w*|keep|store)'
const leads = anyOf(
  `\\b${verb}\\b.*\\b(?:following|types?|categories|kinds|includ\\w+|such as|basic details)\\b`,
  `\\b(?:following|types?|categories|kinds)\\b.*\\b${verb}\\b`,
  `\\b(?:information|data|details)\\b.*\\binclud`,
  `\\bwe (?:may |will |also )?(?:collect|hold|process|need|ask for)(?: and \\w+)?(?: your)?:?$`,
)
/** Leads that only point back to what the section is about. */
const goesOnWith = anyOf('^(?:this|these|it|they|examples?)\\b.*\\binclud', '^(?:for example|such as|namely)\\b')
/** Whether a lead only tells what the law calls sensitive, and not what is collected. */
const defines = (lead: string) =>
  /\b(?:special|sensitive)\b|^(?:this|these)\b.*\bconsists? of\b/i.test(lead) &&
  /\b(?:includ\w+|such as|consists? of|examples?)\b/i.test(lead) &&
  !/\b(?:we|us|our|collect\w*|hold|held|process\w*)\b/i.test(lead)
/** Leads of lists of purposes, of grounds and of what people will be told. */
const leadsElsewhere = anyOf(
  '\\bin order to\\b',
  '\\bif we need\\b',
  '\\bso that\\b',
  '\\b(?:lawful|legal) (?:bas|reason|ground)',
  '\\brely on\\b',
  '\\bwe will (?:provide|tell)\\b',
  '\\bwhere:?$',
  '\\breasons?\\b',
  '\\bpurposes?\\b',
  '\\brights?\\b',
  '\\bsecurity\\b',
  '\\brequest\\b',
  '^(?:why|how)\\b',
  '\\blegal (?:obligation|duty)\\b',
  '\\bUK laws?\\b',
)

/**
 * The sentences and items in which a notice lists the data that it collects.
 *
 * @param sentences the notice's sentences.
 */
export const readCategories = (sentences: readonly Sentence[]): Sentence[] =>
  sentences.filter((sentence) => {
    const { text, lead, section, bullet } = sentence
    if (tellsOfSharing(sentence)) return false
    if (bullet) {
      if (leadsElsewhere.test(lead) || defines(lead)) return false
      const goesOn = heading.test(section.heading) && !leadsElsewhere.test(section.heading) && goesOnWith.test(lead)
      return leads.test(lead) || (heading.test(lead) && lead === section.heading) || goesOn
    }
    return (
      (heading.test(section.heading) &&
        !leadsElsewhere.test(section.heading) &&
        /\b(?:collect|includ|such as|register|name|address|information|data)/i.test(text)) ||
      /\b(?:collect|hold)\b.*\b(?:such as|includ\w+|your name)\b/i.test(text) ||
      /\btypes are:/i.test(text)
    )
  })
