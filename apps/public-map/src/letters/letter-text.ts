import type { Words } from '../words/english.ts'
import { startCapital } from '../words/join-words.ts'
import type { Addressee } from './addressee.ts'

/** What a person puts into a letter. */
export interface LetterBlanks {
  readonly name: string
  readonly address: string
  readonly date: string
  readonly details: string
}

/**
 * The text of a letter by which somebody uses a right, with blanks in square brackets. The script in the page fills
 * the same blanks.
 *
 * @param right the code of the right.
 * @param to whom the letter goes.
 */
export const letterText = ({ letter }: Words, right: string, to: Addressee, blanks: LetterBlanks): string => {
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
    letter.aboutLine(letter.blanks.about),
    '',
    letter.detailsLine,
    blanks.details,
    '',
    isRegulator ? letter.answerRegulator : letter.answer,
    '',
    letter.yours,
    blanks.name,
  ].join('\n')
}
