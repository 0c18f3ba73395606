import type { CategoryMark, Point, Sign } from '@sharemap/layout'
import svgPath from 'svgpath'
import type { Mark, PathStep } from './drawing.ts'
import { ink } from './ink.ts'
import { circle, plainStroke, polygon, roundedRectangle, toPath } from './shapes.ts'

/** The side of the square that signs are designed in. */
const designSize = 24

type Attributes = Sign[number][1]

const numberOf = (attributes: Attributes, name: string, otherwise = 0) => Number(attributes[name] ?? otherwise)

/** An SVG path as moves, lines and cubic curves. */
const stepsOfPath = (text: string): PathStep[] => {
  const steps: PathStep[] = []
  svgPath(text)
    .abs()
    .unshort()
    .unarc()
    .iterate(([letter, ...values], _, x, y) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values
      if (letter === 'M' || letter === 'L') steps.push([letter, a, b])
      else if (letter === 'H') steps.push(['L', a, y])
      else if (letter === 'V') steps.push(['L', x, a])
      else if (letter === 'C') steps.push(['C', a, b, c, d, e, f])
      else if (letter === 'Q') {
        // A quadratic curve is the cubic whose controls stand two thirds of the way to its own.
        const third = (from: number, to: number) => from + ((to - from) * 2) / 3
        steps.push(['C', third(x, a), third(y, b), third(c, a), third(d, b), c, d])
      } else if (letter === 'Z') steps.push(['Z'])
    })
  return steps
}

const stepsOf = ([tag, attributes]: Sign[number]): PathStep[] => {
  const at = (name: string) => numberOf(attributes, name)
  switch (tag) {
    case 'path':
      return stepsOfPath(String(attributes.d))
    case 'circle':
      return circle({ x: at('cx'), y: at('cy') }, at('r'))
    case 'ellipse':
      return scaled(circle({ x: 0, y: 0 }, 1), at('rx'), at('ry'), at('cx'), at('cy'))
    case 'rect':
      return roundedRectangle(
        { x: at('x'), y: at('y'), width: at('width'), height: at('height') },
        numberOf(attributes, 'rx', at('ry')),
      )
    case 'line':
      return polygon(
        [
          [at('x1'), at('y1')],
          [at('x2'), at('y2')],
        ],
        false,
      )
    case 'polyline':
    case 'polygon':
      return stepsOfPath(`M${attributes.points}${tag === 'polygon' ? 'Z' : ''}`)
    default:
      throw new Error(`Nothing says how to draw a sign's "${tag}"`)
  }
}

const scaled = (steps: readonly PathStep[], sx: number, sy: number, dx: number, dy: number): PathStep[] =>
  steps.map((step): PathStep => {
    if (step[0] === 'Z') return step
    const [letter, ...values] = step
    const moved = values.map((value, place) => (place % 2 === 0 ? value * sx + dx : value * sy + dy))
    return [letter, ...moved] as unknown as PathStep
  })

/**
 * Draws a sign in strokes.
 *
 * @param sign the sign's elements.
 * @param corner its top left, in points.
 * @param size the side of its square.
 * @param colour of its strokes.
 */
export const drawSign = (sign: Sign, corner: Point, size: number, colour: string): Mark[] => {
  const scale = size / designSize
  const stroke = plainStroke(colour, 2 * scale)
  return sign.map((element) => toPath(scaled(stepsOf(element), scale, scale, corner.x, corner.y), null, stroke))
}

/** The key of data that identifies alone. */
const key: Sign = [
  ['circle', { cx: 7.5, cy: 15.5, r: 4.5 }],
  ['path', { d: 'M10.7 12.3 20 3' }],
  ['path', { d: 'm16 7 3 3' }],
]

/** A mark of a category: a letter in a ring, or a key. */
export const drawCategoryMark = (mark: CategoryMark, corner: Point, size: number): Mark[] => {
  if (mark === 'key') return drawSign(key, corner, size, ink.text)
  const middle = { x: corner.x + size / 2, y: corner.y + size / 2 }
  return [
    toPath(circle(middle, size / 2 - 0.3), ink.ground, plainStroke(ink.text, 0.8)),
    {
      kind: 'text',
      text: mark,
      x: middle.x,
      y: middle.y + 2.9,
      anchor: 'middle',
      size: 8,
      weight: 'bold',
      colour: ink.text,
    },
  ]
}

export type StandingSign = 'stands' | 'does-not-stand' | 'cannot-tell'

const standingColours: Record<StandingSign, string> = {
  stands: ink.stands,
  'does-not-stand': ink.doesNotStand,
  'cannot-tell': ink.cannotTell,
}

/** Whether a transfer stands: a tick, a cross or a question mark in a ring, told by shape without its colour. */
export const drawStanding = (standing: StandingSign, middle: Point, radius: number): Mark[] => {
  const colour = standingColours[standing]
  const { x, y } = middle
  const reach = radius * 0.45
  const ring = toPath(circle(middle, radius - 0.5), ink.ground, plainStroke(colour, 1))
  const stroke = plainStroke(colour, 1.4)
  if (standing === 'stands') {
    const tick = [
      [x - reach, y],
      [x - reach / 3, y + reach * 0.8],
      [x + reach, y - reach * 0.8],
    ] as const
    return [ring, toPath(polygon(tick, false), null, stroke)]
  }
  if (standing === 'does-not-stand') {
    const strokes = [-1, 1].map((slope) =>
      polygon(
        [
          [x - reach, y - reach * slope],
          [x + reach, y + reach * slope],
        ],
        false,
      ),
    )
    return [ring, ...strokes.map((steps) => toPath(steps, null, stroke))]
  }
  return [ring, { kind: 'text', text: '?', x, y: y + 2.9, anchor: 'middle', size: 8, weight: 'bold', colour }]
}
