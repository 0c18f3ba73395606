/** What the commands write to and ask, and what day it is: given to them, so that tests run them without a process. */
export interface Terminal {
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Today's date in the UK, `YYYY-MM-DD`. */
  readonly today: string
  /** The moment, for what is dated to the second. */
  readonly now: () => Date
  /** Asks for a new password, which is shown nowhere. */
  readonly askPassword: () => Promise<string>
}
