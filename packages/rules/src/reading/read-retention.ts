import { isAboutRights } from './read-rights.ts'
import {
  keptWithoutEnd,
  lengthOfTime,
  miscitedRetentionLaw,
  onlyAsLongAsNecessary,
  retentionSchedule,
} from './retention-words.ts'
import { isGrievance, type Sentence } from './sentence.ts'
import { anyOf } from './words.ts'

const keeping = anyOf(
  '\\b(?:keep|keeps|kept|retain|retains|retained|retaining|retention|hold|held|store|stored|delet\\w+|destroy\\w*|dispos\\w+)\\b',
)
const heading = anyOf(
  '\\bhow long\\b',
  '\\bretention\\b',
  '\\bkeep(?:ing)? (?:your|the) (?:\\w+ )?(?:information|data|records)\\b',
)
const until = anyOf(
  '\\buntil\\b',
  '\\bindefinitely\\b',
  '\\bpermanently\\b',
  '\\bperiods?\\b',
  '\\bnot be deleted\\b',
  '\\blonger\\b',
  '\\bdecades\\b',
)
const timing = [lengthOfTime, onlyAsLongAsNecessary, retentionSchedule, keptWithoutEnd, until]
const row = / \| /
/** The head of a table with a column on how long things are kept. */
const isHead = (text: string) =>
  row.test(text) && (keeping.test(text) || heading.test(text)) && !lengthOfTime.test(text)
const cookie = /\bcookies?\b/i

/**
 * The sentences in which a notice says how long data is kept. What it says of cookies and of the right to erasure is
 * left aside.
 *
 * @param sentences the notice's sentences.
 */
export const readRetention = (sentences: readonly Sentence[]): Sentence[] => {
  const tables = new Set(sentences.filter(({ text }) => isHead(text)).map(({ section }) => section))
  return sentences.filter((sentence) => {
    const { text, section } = sentence
    if (row.test(text) && tables.has(section) && lengthOfTime.test(text)) return true
    if (cookie.test(text) || isAboutRights(sentence) || isGrievance(sentence)) return false
    const timed = timing.some((word) => word.test(text)) || miscitedRetentionLaw(text) !== undefined
    if (keeping.test(text) && timed) return true
    return heading.test(section.heading) && (keeping.test(text) || timed || sentence.bullet)
  })
}
