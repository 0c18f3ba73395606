import type { Box } from '@sharemap/layout'
import type { Mark, Part, PathStep } from './drawing.ts'

/** An enlargement about the top left, then a shift. */
export interface Move {
  readonly scale: number
  readonly x: number
  readonly y: number
}

const movedStep = (step: PathStep, { scale, x, y }: Move): PathStep => {
  if (step[0] === 'Z') return step
  const [letter, ...values] = step
  return [letter, ...values.map((value, place) => value * scale + (place % 2 === 0 ? x : y))] as unknown as PathStep
}

const movedMark = (mark: Mark, move: Move): Mark => {
  const { scale, x, y } = move
  if (mark.kind === 'text') return { ...mark, x: mark.x * scale + x, y: mark.y * scale + y, size: mark.size * scale }
  const stroke = mark.stroke && {
    ...mark.stroke,
    width: mark.stroke.width * scale,
    dashes: mark.stroke.dashes.map((length) => length * scale),
  }
  return { ...mark, steps: mark.steps.map((step) => movedStep(step, move)), stroke }
}

const movedBox = (box: Box, { scale, x, y }: Move): Box => ({
  x: box.x * scale + x,
  y: box.y * scale + y,
  width: box.width * scale,
  height: box.height * scale,
})

/** Enlarges and shifts a part. */
export const movePart = (part: Part, move: Move): Part => ({
  ...part,
  box: part.box && movedBox(part.box, move),
  marks: part.marks.map((mark) => movedMark(mark, move)),
})
