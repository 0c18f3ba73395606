import type { FontWeight } from '@sharemap/layout'
import * as fontkit from 'fontkit'
import { cleanText } from '../document/clean-text.ts'
import type { PathStep, TextMark } from '../drawing/drawing.ts'
import type { ExportTools } from '../export-format.ts'
import { flatten } from './outline.ts'

/** Sets a text as figures to fill, in dots. */
export type TextSetter = (mark: TextMark, scale: number) => number[][]

const stepsOf = (commands: fontkit.Glyph['path']['commands']): PathStep[] => {
  const steps: PathStep[] = []
  let [x, y] = [0, 0]
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
    if (command === 'moveTo') steps.push(['M', a, -b])
    else if (command === 'lineTo') steps.push(['L', a, -b])
    else if (command === 'bezierCurveTo') steps.push(['C', a, -b, c, -d, e, -f])
    else if (command === 'closePath') steps.push(['Z'])
    else {
      // A quadratic curve is the cubic whose controls stand two thirds of the way to its own.
      const third = (from: number, to: number) => from + ((to - from) * 2) / 3
      steps.push(['C', third(x, a), -third(y, b), third(c, a), -third(d, b), c, -d])
    }
    if (command !== 'closePath') [x, y] = args.slice(-2) as [number, number]
  }
  return steps
}

/** A font as its characters' outlines and widths, in units of its em. */
const readFont = (bytes: Uint8Array) => {
  const font = fontkit.create(bytes as never) as fontkit.Font
  const known = new Map<number, { readonly steps: PathStep[]; readonly advance: number }>()
  const glyphOf = (character: number) => {
    const found = known.get(character)
    if (found !== undefined) return found
    const glyph = font.glyphForCodePoint(character)
    const made = { steps: stepsOf(glyph.path.commands), advance: glyph.advanceWidth }
    known.set(character, made)
    return made
  }
  return { glyphOf, unitsPerEm: font.unitsPerEm }
}

/**
 * Makes what sets texts in two fonts: one glyph a character, without kerning or ligatures, as texts were measured.
 *
 * @param fonts the bytes of two TrueType fonts.
 */
export const createTextSetter = (fonts: Awaited<ReturnType<ExportTools['fonts']>>): TextSetter => {
  const read: Record<FontWeight, ReturnType<typeof readFont>> = {
    regular: readFont(fonts.regular),
    bold: readFont(fonts.bold),
  }
  return (mark, scale) => {
    const { glyphOf, unitsPerEm } = read[mark.weight]
    const glyphs = [...cleanText(mark.text)].map((character) => glyphOf(character.codePointAt(0) as number))
    const em = (mark.size * scale) / unitsPerEm
    const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * em
    const shares = { start: 0, middle: 0.5, end: 1 }
    let x = mark.x * scale - width * shares[mark.anchor]
    return glyphs.flatMap(({ steps, advance }) => {
      const left = x
      x += advance * em
      return flatten(steps, em, left, mark.y * scale).map(({ points }) => [...points])
    })
  }
}
