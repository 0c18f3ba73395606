import { type Box, measureText, type Point } from '@sharemap/layout'
import type { Drawing, DrawingPage, Part, PathMark, TextMark } from './drawing.ts'

/** Two things of a page that lie over each other and should not. */
export interface Collision {
  readonly page: number
  readonly what: 'label over label' | 'label over box' | 'label over line' | 'box over box' | 'line over box'
  readonly first: string
  readonly second: string
}

/** Things may touch by so much, in points. */
const tolerance = 0.3

/** What stands in front of everything: its place must be free. */
const inFront = new Set(['node', 'number', 'sign'])

/** Texts whose lines are as high as their letters: from a capital's top to a descender's foot, as shares of the size. */
const capital = 0.73
const descender = 0.21

interface Label {
  readonly text: string
  readonly part: Part
  readonly box: Box
}

interface Stretch {
  readonly part: Part
  readonly from: Point
  readonly to: Point
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x + tolerance < b.x + b.width &&
  b.x + tolerance < a.x + a.width &&
  a.y + tolerance < b.y + b.height &&
  b.y + tolerance < a.y + a.height

const boxOfText = ({ text, x, y, size, weight, anchor }: TextMark): Box => {
  const width = measureText(text, size, weight)
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x: left, y: y - size * capital, width, height: size * (capital + descender) }
}

const boxOfStretch = ({ from, to }: Stretch): Box => ({
  x: Math.min(from.x, to.x) - 0.1,
  y: Math.min(from.y, to.y) - 0.1,
  width: Math.abs(from.x - to.x) + 0.2,
  height: Math.abs(from.y - to.y) + 0.2,
})

/** The straight pieces of a path, with the corners of its curves. */
const stretchesOf = (part: Part, { steps }: PathMark): Stretch[] => {
  const corners = steps.flatMap((step): Point[] => {
    if (step[0] === 'Z') return []
    const [x, y] = step.slice(-2) as [number, number]
    return [{ x, y }]
  })
  return corners.slice(1).map((to, place) => ({ part, from: corners[place] as Point, to }))
}

/** The line that a sign or number stands on. */
const ownerOf = (id: string) => id.replace(/^(?:number|standing|crossing):/, '')

/** Where a line ends: its arrow's tip, or the end of its way. */
const endOf = (part: Part): string => {
  const way = part.marks[0]
  const last = way?.kind === 'path' ? way.steps.at(-1) : undefined
  return last === undefined || last[0] === 'Z' ? part.id : last.slice(-2).map(Number).join(' ')
}

const pairs = function* <Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [place, item] of items.entries()) {
    for (let next = place + 1; next < items.length; next += 1) yield [item, items[next] as Item]
  }
}

/** Only these make a picture: what stands in its head, its legend, its table and its foot is set in rows of its own. */
const collisionsOn = (page: DrawingPage, place: number): Collision[] => {
  const found: Collision[] = []
  const ends = new Map(page.parts.filter(({ role }) => role === 'line').map((part) => [part.id, endOf(part)]))
  /** A sign stands on its own line, and on those that run together with it to the same end. */
  const standsOn = (sign: Part, line: Part) => {
    const owner = ownerOf(sign.id)
    return owner === line.id || (ends.has(owner) && ends.get(owner) === ends.get(line.id))
  }
  const report = (what: Collision['what'], first: string, second: string) =>
    found.push({ page: place, what, first, second })
  const labels = page.parts.flatMap((part) =>
    part.marks.flatMap((mark): Label[] =>
      mark.kind === 'text' ? [{ text: mark.text, part, box: boxOfText(mark) }] : [],
    ),
  )
  const boxes = page.parts.filter((part): part is Part & { box: Box } => inFront.has(part.role) && part.box !== null)
  const stretches = page.parts
    .filter((part) => part.role === 'line')
    .flatMap((part) => {
      const [way] = part.marks
      return way?.kind === 'path' ? stretchesOf(part, way) : []
    })
  for (const [a, b] of pairs(labels)) if (overlaps(a.box, b.box)) report('label over label', a.text, b.text)
  for (const [a, b] of pairs(boxes)) if (overlaps(a.box, b.box)) report('box over box', a.id, b.id)
  for (const label of labels) {
    for (const box of boxes) {
      if (label.part !== box && overlaps(label.box, box.box)) report('label over box', label.text, box.id)
    }
    for (const stretch of stretches) {
      if (standsOn(label.part, stretch.part)) continue
      if (overlaps(label.box, boxOfStretch(stretch))) report('label over line', label.text, stretch.part.id)
    }
  }
  for (const stretch of stretches) {
    for (const box of boxes) {
      if (standsOn(box, stretch.part)) continue
      if (overlaps(box.box, boxOfStretch(stretch))) report('line over box', stretch.part.id, box.id)
    }
  }
  return found
}

/**
 * Finds what lies over what it should not, from the drawing alone: a label over another label, a box or a line; a line
 * over a box or a number that is not its own; a box over a box.
 *
 * @param drawing any drawing.
 * @returns every pair found; none in a drawing that can be read.
 */
export const findCollisions = (drawing: Drawing): Collision[] => drawing.pages.flatMap(collisionsOn)

/** How many pairs of things lie over each other. */
export const countCollisions = (drawing: Drawing): number => findCollisions(drawing).length
