import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Keeps passwords so that they cannot be read back. */
export interface PasswordHasher {
  /** The hash of a password, with a salt of its own, as a PHC string. */
  readonly hash: (password: string) => Promise<string>
  /**
   * Whether a password is the one of a hash. Where there is no hash it is false, and takes as long, so that nobody can
   * tell by the clock which users there are.
   */
  readonly verify: (kept: string | null, password: string) => Promise<boolean>
}

/** What it costs to try a password. */
export interface PasswordCost {
  /** Memory, in KiB. */
  readonly memoryCost: number
  /** Passes over the memory. */
  readonly timeCost: number
  readonly parallelism: number
}

/** The least that OWASP's Password Storage Cheat Sheet asks of argon2id (RFC 9106): 19 MiB, 2 passes, 1 lane. */
const serverCost: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One password may be typed on keyboards that write its letters with different code points (NIST SP 800-63B 3.1.1.2). */
const normalise = (password: string) => password.normalize('NFKC')

/**
 * Makes a hasher of passwords by argon2id.
 *
 * @param cost what a try costs; less than the standard only in tests.
 */
export const createPasswordHasher = (cost: PasswordCost = serverCost): PasswordHasher => {
  const hashOf = (password: string) => hash(normalise(password), cost)
  const decoy = hashOf(randomBytes(24).toString('base64'))
  return {
    hash: hashOf,
    verify: async (kept, password) => {
      const matches = await verify(kept ?? (await decoy), normalise(password))
      return kept !== null && matches
    },
  }
}
