import { createHash } from 'node:crypto'

/**
 * The SHA-256 of a text in UTF-8, or of bytes.
 *
 * @param content the text or the bytes.
 * @returns 64 hexadecimal digits.
 */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/**
 * Hashes a text that passes by in pieces.
 *
 * @param parts the pieces; they are handed on as they are.
 * @param onEnd is given the SHA-256 of the whole when the last piece has passed.
 */
export function* hashingParts(parts: Iterable<string>, onEnd: (hash: string) => void): Generator<string> {
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(part)
    yield part
  }
  onEnd(hash.digest('hex'))
}
