/** Why a reading could not be had: the person is not signed in, nothing answers, there is no such thing, or a fault. */
export type ServerFailureKind = 'signed-out' | 'offline' | 'not-found' | 'failed'

/** A reading that could not be had, with what the server said of it. */
export class ServerFailure extends Error {
  readonly kind: ServerFailureKind

  constructor(kind: ServerFailureKind, message: string) {
    super(message)
    this.name = 'ServerFailure'
    this.kind = kind
  }
}

/**
 * Tells why a reading failed, whatever was thrown.
 *
 * @param error what was caught.
 */
export const failureKindOf = (error: unknown): ServerFailureKind =>
  error instanceof ServerFailure ? error.kind : 'failed'
