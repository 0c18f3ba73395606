import { cleanText } from '../document/clean-text.ts'
import type { Drawing, DrawingPage, Part } from './drawing.ts'
import { ink } from './ink.ts'
import { leastTextSize, textAt } from './shapes.ts'
import { sheetMargin } from './sheet.ts'

/** Scripts that are written from right to left, which a font set sign by sign would show backwards. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const words =
  'Some letters or signs of these names cannot be shown here as they are written. The SVG, Word and spreadsheet files show them.'

const textsOf = (page: DrawingPage): string[] =>
  page.parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [cleanText(mark.text)] : [])))

/**
 * Tells on a page that its letters are not all there, for formats that set their text themselves in one font.
 *
 * @param drawing any drawing.
 * @param canSet whether the font has a character, by its code point.
 * @returns the drawing with a line at the foot of each page that cannot be set in full.
 */
export const tellMissingLetters = (drawing: Drawing, canSet: (codePoint: number) => boolean): Drawing => {
  const isLost = (text: string) =>
    rightToLeft.test(text) || [...text].some((sign) => !canSet(sign.codePointAt(0) as number))
  const pages = drawing.pages.map((page): DrawingPage => {
    if (!textsOf(page).some(isLost)) return page
    const note: Part = {
      role: 'note',
      id: 'missing-letters',
      title: null,
      box: null,
      marks: [textAt(words, sheetMargin, page.height - sheetMargin / 2 - leastTextSize, { colour: ink.text })],
    }
    return { ...page, parts: [...page.parts, note] }
  })
  return { ...drawing, pages }
}
