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
 * @param controller the name of the organisation whose use of information the letter is about.
 */
export const letterText = ({ letter }: Words, right: string, to: Addressee, controller: string): string => {
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
    letter.dear(to.isHeld ? to.post : letter.officer),
    '',
    letter.subject[right] ?? '',
    '',
    letter.asks[right] ?? '',
    '',
    ...(isRegulator ? [letter.controllerLine(startCapital(controller))] : []),
    letter.aboutLine(blanks.about),
    '',
    detailsBlock(letter) + (letter.answers[right] ?? letter.answer),
    '',
    letter.yours,
    blanks.name,
  ].join('\n')
}
