import { readFile } from 'node:fs/promises'
import { Failure } from './failure.ts'
import { whyUnreachable } from './why-unreachable.ts'

/** How a file of another kind begins, and what to do about it. */
const otherKinds: readonly { readonly start: string; readonly kind: string }[] = [
  { start: '%PDF', kind: 'a PDF' },
  { start: 'PK\u0003\u0004', kind: 'a Word document or another packed file' },
  { start: '\u00D0\u00CF\u0011\u00E0', kind: 'an old Word document' },
  { start: '{\\rtf', kind: 'rich text' },
]

/** The characters of Windows-1252 from 80 to 9F; the rest are those of Latin-1. A blank stands where it has none. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** By hand, since the decoder of Node 20 takes Windows-1252 for Latin-1. */
const fromWindows = (bytes: Buffer) =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (character) => windows[character.charCodeAt(0) - 0x80] ?? ' ')

const decode = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromWindows(bytes)
  }
}

/**
 * Reads the text of a notice from a file: UTF-8, UTF-16 with its mark, or else Windows-1252.
 *
 * @param file its path.
 * @throws Failure with exit code 2 when the file cannot be read, is of a kind that holds no plain text, or holds no words.
 */
export const readNoticeText = async (file: string): Promise<string> => {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new Failure(`Cannot read ${file}: ${whyUnreachable(error)}.`, 2)
  }
  const start = bytes.subarray(0, 5).toString('latin1')
  const other = otherKinds.find((one) => start.startsWith(one.start))
  const save = 'Save the notice as plain text, Markdown or HTML first.'
  if (other !== undefined) throw new Failure(`${file} is ${other.kind}. ${save}`, 2)
  const text = decode(bytes)
  if (text.includes('\u0000')) throw new Failure(`${file} is no text. ${save}`, 2)
  if (!/\p{L}/u.test(text)) throw new Failure(`${file} holds no words to check.`, 2)
  return text
}
