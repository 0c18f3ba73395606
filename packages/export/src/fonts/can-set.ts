import * as fontkit from 'fontkit'
import type { ExportTools } from '../export-format.ts'

/**
 * Makes what tells whether both fonts of a drawing have a character.
 *
 * @param fonts the bytes of two TrueType fonts.
 * @returns a function of a code point.
 */
export const canSetIn = (fonts: Awaited<ReturnType<ExportTools['fonts']>>): ((codePoint: number) => boolean) => {
  const read = [fonts.regular, fonts.bold].map((bytes) => fontkit.create(bytes as never) as fontkit.Font)
  return (codePoint) => read.every((font) => font.hasGlyphForCodePoint(codePoint))
}
