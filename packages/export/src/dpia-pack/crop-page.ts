import { measureText, type Point } from '@sharemap/layout'
import type { DrawingPage, Mark, Part, PartRole } from '../drawing/drawing.ts'
import { movePart } from '../drawing/move-part.ts'

/** What a sheet of its own needs, and a figure in a document has in its caption and at the foot of the page. */
const sheetParts: ReadonlySet<PartRole> = new Set(['title', 'note', 'footer'])

/** The room left around a cropped picture, in points: lines have a width. */
const edge = 3

/** The outermost points of a mark, or points further out: the handles of its curves. */
const reachOf = (mark: Mark): Point[] => {
  if (mark.kind === 'text') {
    const { x, y, text, size, weight, anchor } = mark
    const width = measureText(text, size, weight)
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
    return [
      { x: left, y: y - size },
      { x: left + width, y: y + size / 3 },
    ]
  }
  return mark.steps.flatMap((step): Point[] => {
    const [, ...values] = step
    return values.flatMap((x, place) => (place % 2 === 0 ? [{ x, y: values[place + 1] as number }] : []))
  })
}

const isLegend = ({ role, id }: Part) => role === 'legend' || (role === 'rule' && id === 'legend')

/** The room between a picture and its legend, in points. */
const legendGap = 10

/** Brings the legend up from the foot of the sheet to the picture, so that a small picture is a small figure. */
const closeUp = (parts: readonly Part[]): Part[] => {
  const heights = (some: readonly Part[]) => some.flatMap(({ marks }) => marks.flatMap(reachOf)).map(({ y }) => y)
  const legend = heights(parts.filter(isLegend))
  const picture = heights(parts.filter((part) => !isLegend(part)))
  if (legend.length === 0 || picture.length === 0) return [...parts]
  const top = legend.reduce((a, b) => Math.min(a, b))
  const bottom = picture.reduce((a, b) => Math.max(a, b))
  const rise = Math.max(0, top - bottom - legendGap)
  return parts.map((part) => (isLegend(part) ? movePart(part, { scale: 1, x: 0, y: -rise }) : part))
}

/**
 * Cuts a page down to its picture, for a figure in a document, so that its letters need not shrink to make room for what
 * the document says itself.
 *
 * @param page a page of a drawing.
 * @returns the same picture without the head and the foot of the sheet, as large as before, its legend close under it.
 */
export const cropPage = (page: DrawingPage): DrawingPage => {
  const parts = closeUp(page.parts.filter(({ role }) => !sheetParts.has(role)))
  const reach = parts.flatMap(({ marks }) => marks.flatMap(reachOf))
  if (reach.length === 0) return page
  const xs = reach.map(({ x }) => x)
  const ys = reach.map(({ y }) => y)
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b)) - edge
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b)) + edge
  const [left, top] = [least(xs), least(ys)]
  return {
    ...page,
    width: most(xs) - left,
    height: most(ys) - top,
    parts: parts.map((part) => movePart(part, { scale: 1, x: -left, y: -top })),
  }
}
