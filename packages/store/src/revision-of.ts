import { createHash } from 'node:crypto'
import { type Register, serialiseRegister } from '@sharemap/register'

/**
 * The revision of a register: the SHA-256 of the text of its file, in hexadecimal.
 *
 * @param register a sound register.
 */
export const revisionOf = (register: Register): string =>
  createHash('sha256').update(serialiseRegister(register)).digest('hex')
