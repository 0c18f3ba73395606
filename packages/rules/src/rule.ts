import type { IsoDate } from '@sharemap/law'
import type { RegisterRecord } from '@sharemap/register'
import type { LawCited } from './law-cited.ts'
import type { NoticeReading } from './reading/notice-reading.ts'
import type { RegisterSurvey } from './register-survey.ts'
import type { FindingCertainty, Severity } from './severity.ts'

/** Who publishes a notice: some rules ask more of a public authority than of others. */
export const publisherKinds = ['council', 'company', 'other'] as const
export type PublisherKind = (typeof publisherKinds)[number]

/** What one mark may say otherwise than its rule does. */
interface MarkDetails {
  /** What the law asks here; it never says that somebody broke it. */
  readonly message: string
  readonly mend?: string
  readonly severity?: Severity
  readonly certainty?: FindingCertainty
}

/** A place in a register that a rule marks. */
export interface RecordMark extends MarkDetails {
  readonly record: RegisterRecord
  /** The field as a dotted path inside the record (`lawfulBases.0.article6`); null for the whole record. */
  readonly field: string | null
  /** Ids of other records that the mark is about. */
  readonly related?: readonly string[]
}

/** Whether something is said that should be mended, is not found in the text, or clashes with something else in it. */
export const markKinds = ['present', 'absent', 'contradiction'] as const
export type MarkKind = (typeof markKinds)[number]

/** A place in a notice that a rule marks; `lines` is null where the mark is about the whole text. */
export interface PassageMark extends MarkDetails {
  readonly kind: MarkKind
  readonly lines: readonly [number, number] | null
}

/** What a rule over a notice is told beside the text. */
export interface NoticeContext {
  readonly asAt: IsoDate
  readonly publisher: PublisherKind
}

/**
 * One thing to look for, over records, over a notice's text, or over both. It is asked only on days on which the first
 * law that it cites holds.
 */
export interface Rule {
  /** The id in the catalogue, such as "TR-NO-DESTINATION". */
  readonly id: string
  readonly title: string
  /** What the law or good practice asks. */
  readonly asks: string
  readonly law: readonly [LawCited, ...LawCited[]]
  readonly severity: Severity
  readonly certainty: FindingCertainty
  /** What would mend it. */
  readonly mend: string
  /** The kinds of record and their fields that it may point at in a register (`flow.gateway`, or `flow` for the whole). */
  readonly points?: readonly string[]
  readonly inRegister?: (survey: RegisterSurvey) => Iterable<RecordMark>
  readonly inNotice?: (reading: NoticeReading, context: NoticeContext) => Iterable<PassageMark>
}
