/** What stops a command, with its exit code: 1 where something was found, 2 where the command could not run. */
export class Failure extends Error {
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.name = 'Failure'
    this.exitCode = exitCode
  }
}
