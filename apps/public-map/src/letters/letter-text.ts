import type { Words } from '../words/english.ts'
import { startCapital } from '../words/join-words.ts'
import type { Addressee } from './addressee.ts'

/** The part of a letter that falls away where a person has nothing to add. */
export const detailsBlock = ({ detailsLine, blanks }: Words['letter']): string =>
  `${detailsLine}\n${blanks.details}\n\n`

/**
 * The text of a letter by which somebody uses a right, with blanks in square brackets. The script in the page fills
 * the same blanks.
 *
 * @param right the code of the right.
 * @param to whom the letter goes.
 */
export const letterText = ({ letter }: Words, right: string, to: Addressee): string => {
  const { blanks } = letter
  const isRegulator = right === 'complain-to-regulator'
  return [
    blanks.name,
    blanks.address,
    '',
    blanks.date,
    '',
    isRegulator ? startCapital(to.name) : `${to.post}, ${startCapital(to.name)}`,
    '',
    letter.dear(isRegulator ? letter.officer : to.post),
    '',
    letter.subject[right] ?? '',
    '',
    letter.asks[right] ?? '',
    '',
    letter.aboutLine(blanks.about),
    '',
    detailsBlock(letter) + (isRegulator ? letter.answerRegulator : letter.answer),
    '',
    letter.yours,
    blanks.name,
  ].join('\n')
}
