import { cleanText } from '../document/clean-text.ts'
import type { Drawing, DrawingPage, Mark } from '../drawing/drawing.ts'
import { tellMissingLetters } from '../drawing/tell-missing-letters.ts'
import type { ExportTools } from '../export-format.ts'
import { canSetIn } from '../fonts/can-set.ts'
import { RowCover } from './cover-rows.ts'
import { createTextSetter, type TextSetter } from './glyphs.ts'
import { flatten } from './outline.ts'
import { strokeOutline } from './stroke-outline.ts'
import { writePng } from './write-png.ts'

type Colour = readonly [number, number, number]

/** Figures of one colour, and the rows that they touch. */
interface Fill {
  readonly figures: readonly (readonly number[])[]
  readonly colour: Colour
  readonly top: number
  readonly bottom: number
}

/** Rows are painted so many at a time: few enough for the memory, many enough not to begin each figure too often. */
const bandHeight = 128

/** Between two pages that stand under each other in one image, in points. */
const betweenPages = 14

const pointsPerInch = 72

const colourOf = (text: string): Colour => {
  const value = Number.parseInt(text.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const toFill = (figures: readonly (readonly number[])[], colour: string): Fill => {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const figure of figures) {
    for (let at = 1; at < figure.length; at += 2) {
      top = Math.min(top, figure[at] as number)
      bottom = Math.max(bottom, figure[at] as number)
    }
  }
  return { figures, colour: colourOf(colour), top, bottom }
}

const fillsOf = (mark: Mark, scale: number, setText: TextSetter): Fill[] => {
  if (mark.kind === 'text') return [toFill(setText(mark, scale), mark.colour)]
  const { steps, fill, stroke } = mark
  const lines = flatten(steps, scale)
  const fills: Fill[] = []
  if (fill !== null) {
    fills.push(
      toFill(
        lines.map(({ points }) => points),
        fill,
      ),
    )
  }
  if (stroke !== null) {
    const dashes = stroke.dashes.map((length) => length * scale)
    fills.push(toFill(strokeOutline(lines, stroke.width * scale, dashes), stroke.colour))
  }
  return fills
}

const shifted = (mark: Mark, dy: number): Mark => {
  if (dy === 0) return mark
  if (mark.kind === 'text') return { ...mark, y: mark.y + dy }
  const steps = mark.steps.map((step) => {
    if (step[0] === 'Z') return step
    const [letter, ...values] = step
    return [letter, ...values.map((value, place) => (place % 2 === 0 ? value : value + dy))] as unknown as typeof step
  })
  return { ...mark, steps }
}

/** A page's own marks, on its white ground, under whatever stands above it. */
const marksOf = (page: DrawingPage, top: number): Mark[] =>
  page.parts.flatMap((part) => part.marks.map((mark) => shifted(mark, top)))

/** Paints the fills in their order over white, a band of rows at a time. */
function* paintBands(fills: readonly Fill[], width: number, height: number): Generator<Uint8Array> {
  for (let top = 0; top < height; top += bandHeight) {
    const rows = Math.min(bandHeight, height - top)
    const dots = new Uint8Array(width * rows * 3).fill(255)
    const cover = new RowCover(width, top, rows)
    for (const fill of fills) {
      if (fill.bottom < top || fill.top > top + rows) continue
      for (const figure of fill.figures) cover.add(figure)
      cover.paint(dots, fill.colour)
    }
    yield dots
  }
}

/**
 * Paints a drawing as one PNG image, its pages under each other. A page whose letters are not all in the fonts says so.
 *
 * @param drawing the pages.
 * @param fonts two TrueType fonts with Arial's widths.
 * @param resolution dots per inch, from 72 to 1200.
 * @returns the file; the same drawing always gives the same bytes.
 * @throws RangeError where the resolution is out of range.
 */
export const toPng = (
  drawing: Drawing,
  fonts: Awaited<ReturnType<ExportTools['fonts']>>,
  resolution: number,
): Uint8Array => {
  if (!(resolution >= 72 && resolution <= 1200)) {
    throw new RangeError(`A picture has from 72 to 1200 dots per inch, not ${resolution}`)
  }
  const scale = resolution / pointsPerInch
  const { pages } = tellMissingLetters(drawing, canSetIn(fonts))
  const setText = createTextSetter(fonts)
  const tops = pages.map((_, place) =>
    pages.slice(0, place).reduce((sum, { height }) => sum + height + betweenPages, 0),
  )
  const last = pages.length - 1
  const size = {
    width: Math.ceil(Math.max(...pages.map((page) => page.width)) * scale),
    height: Math.ceil(((tops[last] as number) + (pages[last] as DrawingPage).height) * scale),
  }
  const fills = pages
    .flatMap((page, place) => marksOf(page, tops[place] as number))
    .flatMap((mark) => fillsOf(mark, scale, setText))
  const words = {
    title: cleanText(drawing.title),
    description: cleanText(pages.map((page) => page.description).join(' ')),
    language: drawing.language,
  }
  return writePng(size, resolution, words, paintBands(fills, size.width, size.height))
}
