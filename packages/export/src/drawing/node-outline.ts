import type { GraphNode } from '@sharemap/graph'
import { type Box, diagramMetrics as m } from '@sharemap/layout'
import type { Mark } from './drawing.ts'
import { ink } from './ink.ts'
import {
  cutRectangle,
  hexagon,
  plainStroke,
  polygon,
  rectangle,
  roundedAtRight,
  roundedRectangle,
  toPath,
} from './shapes.ts'

/** What is not plainly stated has a dashed outline. */
const dashes = [3.5, 2.2] as const

/** An activity's corners, and the dark band at its left. */
const corner = 4
const band = 3

/** How far the second box of a class of bodies stands out behind the first. */
const stack = 3

const strokeOf = (node: GraphNode, colour: string = ink.line, width = 1) =>
  plainStroke(colour, width, node.certainty === 'stated' ? [] : dashes)

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
})

const outlineOfCategory = (node: GraphNode & { kind: 'category' }, box: Box): Mark[] => {
  const pill = (at: Box) => roundedRectangle(at, 8)
  switch (node.sensitivity) {
    case 'special':
      return [
        toPath(pill(box), ink.category, strokeOf(node, ink.text, 0.9)),
        toPath(pill(inset(box, 1.9)), null, plainStroke(ink.text, 0.6)),
      ]
    case 'criminal-offence':
      return [toPath(pill(inset(box, 0.6)), ink.category, strokeOf(node, ink.text, 2))]
    case 'ordinary':
      return [toPath(pill(box), ink.category, strokeOf(node, ink.line, 0.8))]
  }
}

/** A data store: a box that is open on one side, with a compartment for its sign. */
const outlineOfSystem = (node: GraphNode, box: Box): Mark[] => {
  const { x, y, width, height } = box
  const [right, bottom, compartment] = [x + width, y + height, x + m.paddingX + m.signSize + 2]
  const openSide = polygon(
    [
      [right, y],
      [x, y],
      [x, bottom],
      [right, bottom],
    ],
    false,
  )
  const wall = polygon(
    [
      [compartment, y],
      [compartment, bottom],
    ],
    false,
  )
  return [
    toPath(rectangle(box), ink.system, null),
    toPath(openSide, null, strokeOf(node)),
    toPath(wall, null, plainStroke(ink.line, 0.7)),
  ]
}

/**
 * A node's own shape, by its kind and by how firmly it is stated.
 *
 * @param node the node.
 * @param box what it covers; a class of bodies reaches beyond it at the top and the right.
 */
export const outlineOf = (node: GraphNode, box: Box): Mark[] => {
  switch (node.kind) {
    case 'category':
      return outlineOfCategory(node, box)
    case 'subject-group':
      return [toPath(roundedRectangle(box, 8), ink.node, strokeOf(node, ink.line, 0.8))]
    case 'activity': {
      const shape = roundedRectangle(box, corner)
      return [
        toPath(shape, ink.activityLine, null),
        toPath(roundedAtRight({ ...box, x: box.x + band, width: box.width - band }, corner), ink.activity, null),
        toPath(shape, null, strokeOf(node, ink.activityLine, 1.2)),
      ]
    }
    case 'system':
      return outlineOfSystem(node, box)
    case 'place':
      return [toPath(hexagon(box), ink.node, strokeOf(node))]
    case 'lawful-basis':
    case 'gateway':
      return [toPath(cutRectangle(box, 4), ink.node, strokeOf(node))]
    default: {
      const isMany = node.kind === 'group' || node.scope === 'class-of-recipients'
      const behind = { ...box, x: box.x + stack, y: box.y - stack }
      return [
        ...(isMany ? [toPath(rectangle(behind), ink.node, strokeOf(node, ink.line, 0.8))] : []),
        toPath(rectangle(box), ink.node, strokeOf(node)),
      ]
    }
  }
}
