import {
  appendBezierCurve,
  beginText,
  closePath,
  endText,
  fill,
  fillAndStroke,
  LineJoinStyle,
  lineTo,
  moveTo,
  type PDFFont,
  type PDFName,
  type PDFOperator,
  setDashPattern,
  setFillingRgbColor,
  setFontAndSize,
  setLineJoin,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke as strokePath,
} from '@cantoo/pdf-lib'
import type { FontWeight } from '@sharemap/layout'
import { cleanText } from '../document/clean-text.ts'
import type { Mark, PathMark, PathStep, TextMark } from '../drawing/drawing.ts'

/** A font of the document and its name on a page. */
export interface PageFont {
  readonly name: PDFName
  readonly font: PDFFont
}

export type PageFonts = Readonly<Record<FontWeight, PageFont>>

/** `#rrggbb` as three shares of one. */
const sharesOf = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

const round = (value: number) => Math.round(value * 1000) / 1000

/** PDF measures from the bottom of the page. */
const stepOperator = (step: PathStep, height: number): PDFOperator => {
  const up = (y: number) => round(height - y)
  switch (step[0]) {
    case 'M':
      return moveTo(round(step[1]), up(step[2]))
    case 'L':
      return lineTo(round(step[1]), up(step[2]))
    case 'C':
      return appendBezierCurve(round(step[1]), up(step[2]), round(step[3]), up(step[4]), round(step[5]), up(step[6]))
    case 'Z':
      return closePath()
  }
}

const pathOperators = ({ steps, fill: ground, stroke }: PathMark, height: number): PDFOperator[] => {
  if (ground === null && stroke === null) return []
  return [
    ...(ground === null ? [] : [setFillingRgbColor(...sharesOf(ground))]),
    ...(stroke === null
      ? []
      : [
          setStrokingRgbColor(...sharesOf(stroke.colour)),
          setLineWidth(round(stroke.width)),
          setDashPattern(stroke.dashes.map(round), 0),
          setLineJoin(LineJoinStyle.Round),
        ]),
    ...steps.map((step) => stepOperator(step, height)),
    ground === null ? strokePath() : stroke === null ? fill() : fillAndStroke(),
  ]
}

const textOperators = (mark: TextMark, height: number, fonts: PageFonts): PDFOperator[] => {
  const text = cleanText(mark.text)
  if (text === '') return []
  const { name, font } = fonts[mark.weight]
  const width = mark.anchor === 'start' ? 0 : font.widthOfTextAtSize(text, mark.size)
  const x = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2
  return [
    beginText(),
    setFillingRgbColor(...sharesOf(mark.colour)),
    setFontAndSize(name, round(mark.size)),
    setTextMatrix(1, 0, 0, 1, round(x), round(height - mark.y)),
    // The space parts the lines of a text for those who copy it or have it read out.
    showText(font.encodeText(`${text} `)),
    endText(),
  ]
}

/**
 * What draws a mark on a page.
 *
 * @param mark a path or a text.
 * @param height of the page, in points.
 * @param fonts the page's fonts.
 */
export const markOperators = (mark: Mark, height: number, fonts: PageFonts): PDFOperator[] =>
  mark.kind === 'path' ? pathOperators(mark, height) : textOperators(mark, height, fonts)
