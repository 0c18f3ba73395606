import type { Activity, EditCommand, Flow, Register } from '@sharemap/register'

/** The records that can be changed together: the chosen flows, or the activities that they serve. */
export type BulkKind = 'flow' | 'activity'
export type BulkRecord = Flow | Activity

/** A value that a field can be given, by the text that stands for it in the form. */
export interface BulkOption {
  readonly value: string
  readonly label: string
  /** Whether it asks for a reason: "none" says why there is none. */
  readonly asksReason?: boolean
  /** Whether only those may choose it who may approve. */
  readonly isApproval?: boolean
}

/** What somebody has put into the form for a field. */
export interface BulkEntry {
  /** An option's value, or what was typed. */
  readonly value: string
  readonly reason: string
}

/** A field of many records that is given one value. */
export interface BulkField {
  readonly id: string
  readonly label: string
  readonly kinds: readonly BulkKind[]
  /** How it is entered. A day or a text may also be left unsaid. */
  readonly entry: 'options' | 'day' | 'text'
  readonly options: (register: Register) => readonly BulkOption[]
  /** The edits of one record, none where it is so already; null where the entry is not yet a value. */
  readonly toCommands: (record: BulkRecord, entry: BulkEntry) => readonly EditCommand[] | null
}

/** Stands in the form for a field of which nobody has said anything. */
export const unsaidValue = 'unsaid'
/** Stands in the form for what is known not to be there. */
export const noneValue = 'none'
