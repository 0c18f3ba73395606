/**
 * Widths of Arial's characters in thousandths of the font size, for the printable characters of ASCII from space on.
 * Source: the Adobe font metrics of Helvetica, whose widths Arial and Liberation Sans share.
 */
const asciiWidths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const

/** As {@link asciiWidths}, for Arial Bold: the Adobe font metrics of Helvetica-Bold. */
const boldAsciiWidths = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
] as const

export type FontWeight = 'regular' | 'bold'

/** A character beyond ASCII is taken to be as wide as it is high: too wide for most, so that nothing overflows. */
const widest = 1000

/**
 * How wide a text is when set in Arial on one line.
 *
 * @param text the text.
 * @param fontSize in any unit of length.
 * @param weight regular unless given.
 * @returns in the unit of the font size; for characters beyond ASCII an upper bound.
 */
export const measureText = (text: string, fontSize: number, weight: FontWeight = 'regular'): number => {
  const widths = weight === 'bold' ? boldAsciiWidths : asciiWidths
  let thousandths = 0
  for (const character of text) {
    thousandths += widths[(character.codePointAt(0) as number) - 32] ?? widest
  }
  return (thousandths * fontSize) / 1000
}

/** Breaks a word that is wider than the line into pieces that fit. */
const breakWord = (word: string, width: number, fontSize: number, weight: FontWeight): string[] => {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && measureText(piece + character, fontSize, weight) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/**
 * Breaks a text into lines of a width. Every character stays; only the spaces at which a line is broken go.
 *
 * @param text the text.
 * @param width the most that a line may take.
 * @param fontSize in the unit of the width.
 * @param weight regular unless given.
 * @returns at least one line.
 */
export const wrapText = (text: string, width: number, fontSize: number, weight: FontWeight = 'regular'): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((part) => breakWord(part, width, fontSize, weight))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measureText(longer, fontSize, weight) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
