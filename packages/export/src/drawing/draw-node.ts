import type { PlaceNode } from '@sharemap/graph'
import { type Box, type DiagramNode, diagramMetrics as m, marksOf, signOf } from '@sharemap/layout'
import { drawCategoryMark, drawSign } from './draw-sign.ts'
import type { Mark, Part } from './drawing.ts'
import { ink } from './ink.ts'
import { outlineOf } from './node-outline.ts'
import { kindOf } from './node-words.ts'
import { hexagon, plainStroke, polygon, textAt, toPath } from './shapes.ts'

/** What the flag of a place says: the country's code, or which of the two ways of not knowing it. */
export const placeCode = (place: PlaceNode): string => place.country ?? (place.id === 'place-not-stated' ? '?' : 'out')

const isBeyond = (place: PlaceNode) => placeCode(place) !== '?' && place.country !== 'GB'

/** A small flag with the code of a place; dark where the place is outside the UK. */
export const drawPlaceFlag = (place: PlaceNode, box: Box): Mark[] => [
  toPath(hexagon(box), isBeyond(place) ? ink.text : ink.ground, plainStroke(ink.text, 0.8)),
  textAt(placeCode(place), box.x + box.width / 2, box.y + (box.height - m.lineHeight) / 2 + 0.6, {
    anchor: 'middle',
    weight: 'bold',
    colour: isBeyond(place) ? ink.ground : ink.text,
  }),
]

const drawFlags = ({ x, y, width, height, places }: DiagramNode): Mark[] => {
  const whole = places.length * (m.placeHeight + m.placeGap) - m.placeGap
  return places.flatMap((place, position) =>
    drawPlaceFlag(place, {
      x: x + width - m.paddingX - m.placeWidth,
      y: y + (height - whole) / 2 + position * (m.placeHeight + m.placeGap),
      width: m.placeWidth,
      height: m.placeHeight,
    }),
  )
}

const drawCategoryMarks = (placed: DiagramNode): Mark[] => {
  const marks = marksOf(placed.node)
  return marks.flatMap((mark, position) => {
    const fromRight = (marks.length - position) * (m.markSize + m.markGap)
    const corner = {
      x: placed.x + placed.width - m.paddingX - 1 - fromRight + m.markGap,
      y: placed.y + (placed.height - m.markSize) / 2,
    }
    return drawCategoryMark(mark, corner, m.markSize)
  })
}

const drawLaw = ({ x, width, law }: DiagramNode): Mark[] =>
  law.flatMap(({ lines, y }, position) => [
    ...(position === 0
      ? [
          toPath(
            polygon(
              [
                [x + m.paddingX, y - m.paddingY / 2],
                [x + width - m.paddingX, y - m.paddingY / 2],
              ],
              false,
            ),
            null,
            plainStroke(ink.activityLine, 0.5),
          ),
        ]
      : []),
    textAt('§', x + m.paddingX + 1, y, { weight: 'bold' }),
    ...lines.map((line, row) => textAt(line, x + m.paddingX + m.signSize, y + row * m.lineHeight)),
  ])

/** Whether a sign of its kind stands left of the label. */
const leadingSign = (placed: DiagramNode): Mark[] => {
  const sign = placed.node.kind === 'place' ? null : signOf(placed.node)
  if (sign === null) return []
  const corner = {
    x: placed.text.x - m.signSize - m.signGap,
    y: placed.y + (placed.height - m.signSize) / 2,
  }
  return drawSign(sign, corner, m.signSize, ink.quietText)
}

/**
 * Draws a node: its shape, its sign and marks, its label, the flags of its places and the law that it rests on.
 *
 * @param placed the node with its position.
 */
export const drawNode = (placed: DiagramNode): Part => {
  const { node, lines, text } = placed
  const weight = node.kind === 'activity' ? 'bold' : 'regular'
  return {
    role: 'node',
    id: node.id,
    title: [lines.join(' '), kindOf(node)].join(', '),
    box: { x: placed.x, y: placed.y, width: placed.width, height: placed.height },
    marks: [
      ...outlineOf(node, placed),
      ...leadingSign(placed),
      ...lines.map((line, row) => textAt(line, text.x, text.y + row * m.lineHeight, { weight })),
      ...drawCategoryMarks(placed),
      ...drawFlags(placed),
      ...drawLaw(placed),
    ],
  }
}
