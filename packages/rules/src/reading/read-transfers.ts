import { countriesIn } from './countries-in.ts'
import { isAnsweredNo, type Sentence } from './sentence.ts'
import { anyOf, denies } from './words.ts'

/** A sentence on where data is kept or sent. */
export interface TransferStatement {
  readonly sentence: Sentence
  /** Whether it says that data leaves, or may leave, the UK. */
  readonly admits: boolean
}

const abroad = anyOf(
  '\\boutside (?:of )?(?:the )?(?:uk|united kingdom|eu|eea|eec|european (?:union|economic (?:area|community))|country|britain)\\b',
  '\\bnon-(?:uk|eu|eea) countr(?:y|ies)\\b',
  '\\boverseas\\b',
  '\\babroad\\b',
  '\\b(?:world[ -]?wide(?! web)|around the world|across the globe)\\b',
  '\\b(?:other|another|third|different) countr(?:y|ies)\\b',
  '\\binternational(?:ly)? transfer',
  '\\btransfer(?:red|s)? internationally\\b',
  '\\bleaves? the (?:uk|united kingdom|country)\\b',
  '\\b(?:within|in|inside) the (?:eea|european economic area|eu|european union)\\b',
)
const heading = anyOf(
  '\\b(?:other|another) countr(?:y|ies)\\b',
  '\\boutside (?:of )?the\\b',
  '\\boverseas\\b',
  '\\babroad\\b',
  '\\binternational\\b',
  '\\bleaves? the uk\\b',
)
const moves = anyOf(
  '\\b(?:transfer|stor|host|process|sen[dt]|server|keep|kept|hold|held|leave|based|locat)\\w*',
  '\\b(?:data|information|details|records?|it) (?:\\w+ ){0,3}go(?:es)?\\b',
)
/** Where data is kept, said of the UK. */
const homePlace = anyOf(
  '\\b(?:stays?|remains?|kept|stored|hosted|held|located|based|processed)\\b.{0,40}\\b(?:in|within) the (?:uk|united kingdom)\\b',
  '\\buk(?:-based)? (?:servers?|data ?cent(?:re|er)s?|hosting|cloud)\\b',
)
/** "No data leaves the UK": what is denied stands after the "no". */
const nothingGoes = anyOf('\\bno (?:\\w+ ){0,3}(?:data|information|details|records|transfers?)\\b')
const homeOnly = anyOf('\\b(?:only|all|always)\\b.{0,60}\\b(?:in|within) the (?:uk|united kingdom)\\b')
const boundary = anyOf('\\b(?:uk|united kingdom|country)\\b')
const advice = anyOf('\\bcountr(?:y|ies)\\b', '\\blocations?\\b', '\\bdestinations?\\b', '\\bplaces?\\b')
const going = anyOf(
  '\\b(?:transfer(?:red|s)?|send|sent|access(?:ed)?|leaves?|stores?|stored|process|processed|move|host|hosted|go|goes|keeps?|kept|held|holds?|servers?)\\b',
)

/** Whether data is kept in a country abroad, by name. */
const namesAbroad = (text: string) => countriesIn(text).some((code) => code !== 'GB') && moves.test(text)

/**
 * Whether a sentence is about data leaving the UK.
 *
 * @param sentence any sentence.
 */
export const tellsOfTransfer = ({ text, section }: Sentence): boolean =>
  (abroad.test(text) && !/^how to|\bcookies?\b/i.test(text)) ||
  namesAbroad(text) ||
  homeOnly.test(text) ||
  homePlace.test(text) ||
  (heading.test(section.heading) && (boundary.test(text) || advice.test(text)))

/**
 * Finds what a notice says of data leaving the UK.
 *
 * @param sentences the notice's sentences.
 */
export const readTransfers = (sentences: readonly Sentence[]): TransferStatement[] =>
  sentences.filter(tellsOfTransfer).map((sentence) => {
    const { text } = sentence
    const excepted =
      /\b(?:unless|except|without|other than|generally|usually|normally|ordinarily|as a rule|in most cases|rarely)\b/i.test(
        text,
      )
    const denied =
      ((denies(text, going) || nothingGoes.test(text)) && !excepted) || homeOnly.test(text) || isAnsweredNo(sentence)
    const admits = !denied && (abroad.test(text) || namesAbroad(text)) && going.test(text)
    return { sentence, admits }
  })
