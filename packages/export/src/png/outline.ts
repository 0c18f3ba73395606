import type { PathStep } from '../drawing/drawing.ts'

/** Corners of a figure, x and y in turn, in dots. */
export interface Polyline {
  readonly points: readonly number[]
  readonly isClosed: boolean
}

/** A curve is followed by straight pieces that leave it by no more than this, in dots. */
const tolerance = 0.08

/** Enough pieces for a cubic curve: from the second differences of its controls (Wang, 1984). */
const piecesFor = (x0: number, y0: number, x1: number, y1: number, x2: number, y2: number, x3: number, y3: number) => {
  const bend = Math.max(Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3))
  return Math.max(1, Math.min(64, Math.ceil(Math.sqrt((0.75 * bend) / tolerance))))
}

/**
 * Flattens a path.
 *
 * @param steps the path, in points.
 * @param scale dots to a point.
 * @param dx a shift in dots.
 * @param dy a shift in dots.
 */
export const flatten = (steps: readonly PathStep[], scale: number, dx = 0, dy = 0): Polyline[] => {
  const lines: Polyline[] = []
  let points: number[] = []
  const close = (isClosed: boolean) => {
    if (points.length > 2) lines.push({ points, isClosed })
    points = []
  }
  const at = (value: number, shift: number) => value * scale + shift
  for (const step of steps) {
    switch (step[0]) {
      case 'M':
        close(false)
        points = [at(step[1], dx), at(step[2], dy)]
        break
      case 'L':
        points.push(at(step[1], dx), at(step[2], dy))
        break
      case 'C': {
        const [x0, y0] = points.slice(-2) as [number, number]
        const [x1, y1, x2, y2] = [at(step[1], dx), at(step[2], dy), at(step[3], dx), at(step[4], dy)]
        const [x3, y3] = [at(step[5], dx), at(step[6], dy)]
        const pieces = piecesFor(x0, y0, x1, y1, x2, y2, x3, y3)
        for (let piece = 1; piece <= pieces; piece += 1) {
          const t = piece / pieces
          const s = 1 - t
          const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
          points.push(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
        }
        break
      }
      case 'Z':
        close(true)
    }
  }
  close(false)
  return lines
}
