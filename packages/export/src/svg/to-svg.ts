import { cleanText } from '../document/clean-text.ts'
import type { Drawing, DrawingPage, Mark, Part, PathStep } from '../drawing/drawing.ts'
import { element, join, type Markup } from '../xml/element.ts'

/** Arial's widths are what texts were measured with; the others have the same. */
const fontFamily = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif"

/** Between two pages that stand under each other in one image, in points. */
const betweenPages = 14

const round = (value: number): string => String(Math.round(value * 100) / 100)

/** A path's `d`. */
export const toPathData = (steps: readonly PathStep[]): string =>
  steps.map(([letter, ...values]) => `${letter}${values.map(round).join(' ')}`).join('')

const anchors = { start: undefined, middle: 'middle', end: 'end' } as const

const markOf = (mark: Mark): Markup => {
  if (mark.kind === 'text') {
    return element(
      'text',
      {
        x: round(mark.x),
        y: round(mark.y),
        'font-size': round(mark.size),
        'font-weight': mark.weight === 'bold' ? 'bold' : undefined,
        'text-anchor': anchors[mark.anchor],
        fill: mark.colour,
      },
      cleanText(mark.text),
    )
  }
  const { stroke } = mark
  return element('path', {
    d: toPathData(mark.steps),
    fill: mark.fill ?? 'none',
    stroke: stroke?.colour,
    'stroke-width': stroke === null ? undefined : round(stroke.width),
    'stroke-dasharray': stroke === null || stroke.dashes.length === 0 ? undefined : stroke.dashes.map(round).join(' '),
  })
}

const partOf = (part: Part): Markup =>
  element(
    'g',
    { 'data-id': part.id, class: part.role },
    join(part.title === null ? [] : [element('title', {}, cleanText(part.title))]),
    join(part.marks.map(markOf)),
  )

const pageOf = (page: DrawingPage, top: number): Markup =>
  element(
    'g',
    { class: 'page', transform: top === 0 ? undefined : `translate(0 ${round(top)})` },
    element('rect', { width: round(page.width), height: round(page.height), fill: '#ffffff' }),
    join(page.parts.map(partOf)),
  )

/**
 * Writes pages as one SVG image, under each other. Text stays text; title and description say what it shows.
 *
 * @param drawing whose pages, and whose title where there are several.
 * @returns an SVG document, without any reference to anything outside it.
 */
export const toSvg = (drawing: Drawing): string => {
  const { pages } = drawing
  const [only] = pages
  const width = Math.max(...pages.map((page) => page.width))
  const tops = pages.map((_, place) => pages.slice(0, place).reduce((sum, page) => sum + page.height + betweenPages, 0))
  const height = pages.reduce((sum, page) => sum + page.height, (pages.length - 1) * betweenPages)
  const title = pages.length === 1 && only !== undefined ? only.title : drawing.title
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${round(width)}pt`,
      height: `${round(height)}pt`,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      'aria-labelledby': 'drawing-title drawing-description',
      'xml:lang': drawing.language,
      'font-family': fontFamily,
      'stroke-linejoin': 'round',
    },
    element('title', { id: 'drawing-title' }, cleanText(title)),
    element('desc', { id: 'drawing-description' }, cleanText(pages.map((page) => page.description).join(' '))),
    join(pages.map((page, place) => pageOf(page, tops[place] as number))),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.markup}\n`
}
