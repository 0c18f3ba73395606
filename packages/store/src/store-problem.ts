import type { StoreProblem, StoreProblemCode } from './store.ts'

/**
 * A problem of where a register is kept, rather than of a record in it.
 *
 * @param code what kind of problem.
 * @param message a sentence that says what is wrong and what to do.
 */
export const storeProblem = (code: StoreProblemCode, message: string): StoreProblem => ({
  code,
  entity: null,
  path: '',
  message,
})

/** An error that a problem explains. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault'
  readonly problem: StoreProblem

  constructor(problem: StoreProblem) {
    super(problem.message)
    this.problem = problem
  }
}

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOENT'])

/**
 * Puts an error of the disk into words.
 *
 * @param error what was thrown.
 * @param what what could not be done, as a sentence without its full stop: `The edit could not be kept`.
 */
export const diskProblem = (error: unknown, what: string): StoreProblem => {
  if (error instanceof StoreFault) return error.problem
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  if (full.has(code)) {
    return storeProblem(
      'disk-full',
      `${what}: the disk is full (${message}). Make room and try again; nothing is lost.`,
    )
  }
  if (forbidden.has(code)) {
    const mend = 'Give the user that runs the server the right to read and write the folder of the register'
    return storeProblem('not-writable', `${what}: the place cannot be written (${message}). ${mend} and try again.`)
  }
  return storeProblem('disk-fault', `${what}: the disk answered ${message}. Look after the disk and try again.`)
}
