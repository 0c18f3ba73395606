import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/**
 * How hard a text is to read, as a school grade: 5 is about age 10.
 *
 * Source: J. P. Kincaid and others, "Derivation of new readability formulas for Navy enlisted personnel", 1975.
 *
 * @param sentences the sentences of the text.
 * @returns the Flesch–Kincaid grade; 0 where there is nothing to read.
 */
export const readingGrade = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsIn)
  if (words.length === 0) return 0
  return fleschKincaid({
    sentence: sentences.filter((sentence) => wordsIn(sentence).length > 0).length,
    word: words.length,
    syllable: words.reduce((count, word) => count + syllable(word), 0),
  })
}

/**
 * The running text of a page as sentences: its paragraphs and list items, without headings, tables, pictures and forms.
 *
 * @param source the page's HTML, as this site writes it.
 */
export const sentencesOfPage = (source: string): string[] => {
  const main = /<main[\s\S]*<\/main>/.exec(source)?.[0] ?? source
  const text = main
    .replace(/<(svg|table|form|pre|nav|script|summary|h[1-6]|dt)\b[\s\S]*?<\/\1>/g, '\n')
    .replace(/<\/(?:p|li|dd|div|span|ul|ol|details|section)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
  return text
    .split(/\n+|(?<=[.!?:;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
