import type { Problem, ProblemCode, Register } from '@sharemap/register'

/** A register as it stands in a store, and what tells this state of it from every other. */
export interface StoredRegister {
  readonly register: Register
  /** The SHA-256 of the register's file, in hexadecimal: the same register always has the same. */
  readonly revision: string
}

/**
 * Where a register is kept. Opening a store loads the register and checks it whole, so a store always holds a sound
 * one; readers take it as it now stands and are never made to wait.
 */
export interface Store {
  /** The register as it now stands: the same object until it changes, so that what is made from it can be kept by it. */
  readonly current: () => StoredRegister
}

/** Why a store cannot be opened: something is wrong with the register, or with the file that it is kept in. */
export interface StoreProblem extends Omit<Problem, 'code'> {
  readonly code: ProblemCode | 'missing-file' | 'unreadable-file'
}

/** A store, or every reason why there is none. */
export type OpenedStore =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly problems: readonly StoreProblem[] }
