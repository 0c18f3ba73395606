import { type Register, serialiseRegister } from '@sharemap/register'
import { sha256 } from './sha256.ts'

/**
 * The revision of a register without a history: the SHA-256 of the text of its file, in hexadecimal. The first entry of
 * a history is bound to it.
 *
 * @param register a sound register.
 */
export const revisionOf = (register: Register): string => sha256(serialiseRegister(register))
