import type { RegisterRecord } from '@sharemap/register'

/**
 * Records that are edited together and saved as one change: the one that the form is for, and those that are added for
 * its sake or stand and fall with it, as a transfer does with its flow. What is half answered stays as it is: an id or
 * text may be empty, and a list stated and empty.
 */
export interface Draft {
  /** The id of the record that the form is for. */
  readonly main: string
  /** The records that stood already, as they were when the editing began, by id. */
  readonly base: Readonly<Record<string, RegisterRecord>>
  /** The records as the editor would have them, by id. */
  readonly records: Readonly<Record<string, RegisterRecord>>
}
