import { createHash } from 'node:crypto'
import { type Register, registerTextParts } from '@sharemap/register'

/**
 * The revision of a register without a history: the SHA-256 of the text of its file, in hexadecimal. The first entry of
 * a history is bound to it.
 *
 * @param register a sound register.
 */
export const revisionOf = (register: Register): string => {
  const hash = createHash('sha256')
  for (const part of registerTextParts(register)) hash.update(part)
  return hash.digest('hex')
}
