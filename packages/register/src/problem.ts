/** What is wrong with a register that is refused. Findings advise; problems refuse. */
export const problemCodes = [
  'not-json',
  'not-a-register',
  'wrong-format-version',
  'wrong-shape',
  'unknown-field',
  'missing-reference',
  'duplicate-id',
  'duplicate-name',
  'broken-rule',
] as const

export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly code: ProblemCode
  /** The id of the record at fault, where it could be read. */
  readonly entity: string | null
  /** Where in the file, as a JSON Pointer (RFC 6901); the empty string is the whole file. */
  readonly path: string
  /** A sentence that says what is wrong and what to do. */
  readonly message: string
}

/**
 * Writes a path as a JSON Pointer (RFC 6901).
 *
 * @param steps property names and array positions from the root.
 */
export const toJsonPointer = (steps: readonly PropertyKey[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
