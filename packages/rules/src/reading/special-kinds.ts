import type { SpecialCategoryKind } from '@sharemap/law'
import { anyOf } from './words.ts'

const words: Readonly<Record<SpecialCategoryKind, RegExp>> = {
  'racial-or-ethnic-origin': anyOf('\\b(?:ethnic\\w*|racial|race)\\b'),
  'political-opinions': anyOf('\\bpolitic(?:s|al (?:opinion|view|belief|affiliation)s?)'),
  'religious-or-philosophical-beliefs': anyOf('\\breligio\\w+', '\\bphilosophical belief', '\\bfaith\\b(?! in\\b)'),
  'trade-union-membership': anyOf('\\btrade unions?\\b', '\\bunion membership'),
  genetic: anyOf('\\bgenetic'),
  biometric: anyOf('\\bbiometric', '\\bfingerprints?\\b', '\\bfacial recognition'),
  health: anyOf(
    '\\b(?:your|their|physical|mental|and|or|the) health\\b(?! (?:service|centre|professional|and safety))',
    '\\bhealth (?:data|details|information|records?|needs?|conditions?|issues?|problems?|or disability)',
    '\\bhealth(?=[,;]| \\()',
    '^health$',
    '\\bmedical (?:\\w+ )?(?:details|information|records?|conditions?|history|needs?|data)',
    '\\bdisabilit(?:y|ies)\\b',
  ),
  'sex-life': anyOf('\\bsex(?:ual)?[ -]li(?:fe|ves)\\b'),
  'sexual-orientation': anyOf('\\bsexual(?:ity\\b| orientation)'),
}

/** Words that are no mention of data about health. */
const notData =
  /\bpublic health\b|\bhealth (?:and|&) safety\b|\bhealth (?:or|and) social care\b|\bmental health (?:service|charit|support|team)\w*/gi

/**
 * The kinds of special category data that a text names.
 *
 * @param text a sentence or more.
 * @returns the kinds of Art 9(1), in the order of the law.
 */
export const specialKindsIn = (text: string): SpecialCategoryKind[] => {
  const plain = text.replace(notData, ' ')
  return (Object.keys(words) as SpecialCategoryKind[]).filter((kind) => words[kind].test(plain))
}

/** Data about offences: what a list of categories calls it, and not the prevention of crime. */
export const offenceData = anyOf(
  '\\bcriminal (?:\\w+ )?(?:convictions?|offences?|records?|proceedings?|history|allegations?)',
  '\\b(?:offences?|convictions?) \\(',
  '\\balleged offences?\\b',
  '\\b(?:unspent|spent) convictions?\\b',
  '^(?:your )?(?:criminal )?(?:offences?|convictions?)(?:\\b|$)',
  '\\b(?:data|information|details) (?:about|on|of|relating to) (?:your |any |criminal )*(?:offences?|convictions?)',
)
