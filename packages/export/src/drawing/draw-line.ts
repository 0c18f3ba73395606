import { type DiagramLine, diagramMetrics as m, measureText, type Point } from '@sharemap/layout'
import { drawStanding } from './draw-sign.ts'
import type { Mark, Part } from './drawing.ts'
import { ink } from './ink.ts'
import { diamond, plainStroke, polygon, roundedRectangle, roundedWay, toPath } from './shapes.ts'

export const cornerRadius = 3.5
const impliedDashes = [4.5, 2.5] as const
const anonymousDashes = [1.2, 2.2] as const

/** Links that lead somewhere; the others only tie. */
const pointing = new Set(['collected-for', 'kept-in'])

interface LineLook {
  readonly colour: string
  readonly width: number
  readonly dashes: readonly number[]
  readonly head: 'filled' | 'open' | 'small' | 'none'
}

const lookOf = ({ edges: [edge] }: DiagramLine): LineLook => {
  const dashes = edge !== undefined && edge.certainty !== 'stated' ? impliedDashes : []
  if (edge?.kind !== 'flow' && edge?.kind !== 'bundle') {
    return {
      colour: ink.quietLine,
      width: 0.9,
      dashes,
      head: edge !== undefined && pointing.has(edge.kind) ? 'small' : 'none',
    }
  }
  if (edge.carried.state === 'none') return { colour: ink.line, width: 1.2, dashes: anonymousDashes, head: 'open' }
  return { colour: ink.line, width: 1.2, dashes, head: 'filled' }
}

/** An arrow head at a point, for a line that arrives level from one side. */
const drawHead = ({ head, colour, width }: LineLook, tip: Point, fromRight: boolean): Mark[] => {
  if (head === 'none') return []
  const length = head === 'small' ? 4.5 : 6.5
  const half = head === 'small' ? 2 : 3
  const back = fromRight ? tip.x + length : tip.x - length
  const corners = [
    [back, tip.y - half],
    [tip.x, tip.y],
    [back, tip.y + half],
  ] as const
  return head === 'open'
    ? [toPath(polygon(corners, false), null, plainStroke(colour, width))]
    : [toPath(polygon(corners), colour, null)]
}

/** The way without the piece that a filled head covers. */
const upToHead = (points: readonly Point[], { head }: LineLook, fromRight: boolean): Point[] => {
  const end = points.at(-1) as Point
  const short = head === 'filled' ? 4 : head === 'small' ? 3 : 0.5
  return [...points.slice(0, -1), { x: fromRight ? end.x + short : end.x - short, y: end.y }]
}

/** How plain a line is: without dashes, with dashes, dotted. */
export const plainnessOf = (line: DiagramLine): number => {
  const { dashes } = lookOf(line)
  return dashes.length === 0 ? 0 : dashes === anonymousDashes ? 2 : 1
}

/**
 * Draws a line of a diagram with its arrow head.
 *
 * @param line the line.
 * @param way what to draw of it: all, or what comes after a stem that another line draws.
 * @param title what it stands for, in words.
 */
export const drawLine = (line: DiagramLine, way: readonly Point[], title: string): Part => {
  const look = lookOf(line)
  const [before, end] = line.points.slice(-2) as [Point, Point]
  const fromRight = before.x > end.x
  const { colour, width, dashes } = look
  return {
    role: 'line',
    id: line.edges[0]?.id ?? '',
    title,
    box: null,
    marks: [
      toPath(roundedWay(upToHead(way, look, fromRight), cornerRadius), null, plainStroke(colour, width, dashes)),
      ...drawHead(look, end, fromRight),
    ],
  }
}

/**
 * A flow's number: white on a dark disc where the source says what goes, dark on a white one where it does not.
 *
 * @param number the flow's number.
 * @param at the middle of the disc.
 * @param isStated whether the source says what goes.
 */
export const drawNumber = (number: number, at: Point, isStated: boolean): Mark[] => {
  const text = String(number)
  const radius = m.discRadius
  const width = Math.max(2 * radius, measureText(text, m.fontSize, 'bold') + 4)
  const box = { x: at.x - width / 2, y: at.y - radius, width, height: 2 * radius }
  return [
    toPath(roundedRectangle(box, radius), isStated ? ink.text : ink.ground, plainStroke(ink.text, 1.1)),
    {
      kind: 'text',
      text,
      x: at.x,
      y: at.y + 2.9,
      anchor: 'middle',
      size: m.fontSize,
      weight: 'bold',
      colour: isStated ? ink.ground : ink.text,
    },
  ]
}

/** Where a line crosses the border of the UK. */
export const drawCrossing = (at: Point): Mark[] => [
  toPath(diamond(at, m.crossingRadius), ink.text, plainStroke(ink.ground, 0.8)),
]

/** The number, the sign of standing and the mark of the border on one flow's line, each as a part of its own. */
export const drawLineSigns = (line: DiagramLine, number: number | undefined): Part[] => {
  const [edge] = line.edges
  const parts: Part[] = []
  const around = (at: Point, radius: number) => ({
    x: at.x - radius,
    y: at.y - radius,
    width: 2 * radius,
    height: 2 * radius,
  })
  const id = edge?.id ?? ''
  if (line.numberAt !== null && number !== undefined) {
    const marks = drawNumber(number, line.numberAt, edge?.carried.state !== 'not-stated')
    parts.push({ role: 'number', id: `number:${id}`, title: null, box: around(line.numberAt, m.discRadius), marks })
  }
  const standing = edge?.kind === 'flow' ? edge.standing?.standing : undefined
  if (line.standingAt !== null && standing !== undefined && standing !== 'no-transfer') {
    const marks = drawStanding(standing, line.standingAt, m.standingRadius)
    parts.push({
      role: 'sign',
      id: `standing:${id}`,
      title: null,
      box: around(line.standingAt, m.standingRadius),
      marks,
    })
  }
  if (line.crossingAt !== null) {
    const marks = drawCrossing(line.crossingAt)
    parts.push({
      role: 'sign',
      id: `crossing:${id}`,
      title: null,
      box: around(line.crossingAt, m.crossingRadius),
      marks,
    })
  }
  return parts
}

/** A short straight sample of a line, for the legend. */
export const drawLineSample = (line: DiagramLine, from: Point, length: number): Mark[] => {
  const end = { x: from.x + length, y: from.y }
  const look = lookOf(line)
  return [
    toPath(
      polygon(
        upToHead([from, end], look, false).map(({ x, y }) => [x, y] as const),
        false,
      ),
      null,
      plainStroke(look.colour, look.width, look.dashes),
    ),
    ...drawHead(look, end, false),
  ]
}
