import type { IsoDate } from '@sharemap/law'
import type { LawCited } from './law-cited.ts'
import type { MarkKind } from './rule.ts'
import type { FindingCertainty, Severity } from './severity.ts'
import type { Silence } from './silence.ts'

/** What a finding over a register and one over a notice have in common. */
interface FindingBase {
  /** The rule's id. */
  readonly rule: string
  readonly severity: Severity
  /** What the law asks; it never says that somebody broke it. */
  readonly message: string
  readonly law: readonly LawCited[]
  readonly mend: string
  readonly certainty: FindingCertainty
}

/** Something that a rule marks in a register. */
export interface Finding extends FindingBase {
  readonly title: string
  /** The id of the record that it points at. */
  readonly record: string
  readonly recordName: string
  /** The field as a dotted path inside the record; null for the whole record. */
  readonly field: string | null
  /** Ids of other records that it is about. */
  readonly related: readonly string[]
  /** The id of the party that answers for the record; null where no one party does. */
  readonly organisation: string | null
  /** The way to the record's form in the workbench, at the field. */
  readonly form: string
  /** Who has answered for it and until when; null where it speaks. */
  readonly silenced: Silence | null
}

/** Something that a rule marks in a notice. */
export interface NoticeFinding extends FindingBase {
  readonly kind: MarkKind
  /** First and last line of the text as it was given, from 1; null where it is about the whole. */
  readonly lines: readonly [number, number] | null
}

/** The check of one notice as at a date. */
export interface NoticeCheck {
  readonly notice: string
  readonly asAt: IsoDate
  readonly findings: readonly NoticeFinding[]
}
