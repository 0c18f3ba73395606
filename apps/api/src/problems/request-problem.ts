import { problemKinds, type RequestProblemCode } from './problem-codes.ts'

/** One parameter at fault, and what it may be. */
export interface ParameterFault {
  readonly parameter: string
  readonly message: string
  /** The names or values that are allowed, where they can be listed. */
  readonly allowed?: readonly string[]
}

/** What may be told of a problem beyond its code. */
export interface RequestProblemDetails {
  readonly errors?: readonly ParameterFault[]
  /** A number by which a fault is found in the server's log. */
  readonly reference?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Members of the document that this kind of problem has beyond the common ones (RFC 9457 section 3.2). */
  readonly members?: Readonly<Record<string, unknown>>
}

/**
 * A request that is refused or failed, to be thrown from wherever that is found out; `toProblemResponse` makes the
 * answer from it.
 */
export class RequestProblem extends Error {
  readonly code: RequestProblemCode
  readonly details: RequestProblemDetails

  /**
   * @param code what kind of problem it is.
   * @param message what is wrong with this very request, in a sentence or two for whoever sent it.
   * @param details which parameters are at fault, headers that go with the answer.
   */
  constructor(code: RequestProblemCode, message: string, details: RequestProblemDetails = {}) {
    super(message)
    this.name = 'RequestProblem'
    this.code = code
    this.details = details
  }

  get status() {
    return problemKinds[this.code].status
  }
}
