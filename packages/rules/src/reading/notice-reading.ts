import type { NamedSupplier } from './named-suppliers.ts'
import type { NoticeLine } from './notice-line.ts'
import type { BasisStatement } from './read-bases.ts'
import type { ComplaintStatement } from './read-complaints.ts'
import type { ConditionStatement } from './read-conditions.ts'
import type { NoticeContact } from './read-contacts.ts'
import type { NoticeDate } from './read-dates.ts'
import type { RightStatement } from './read-rights.ts'
import type { SharingStatement } from './read-sharing.ts'
import type { TransferStatement } from './read-transfers.ts'
import type { Sentence } from './sentence.ts'

/** The text of a notice, as the rules over notices read it. */
export interface NoticeReading {
  readonly lines: readonly NoticeLine[]
  readonly sentences: readonly Sentence[]
  /** The lines joined again, with links reduced to their words. */
  readonly text: string
  /** Whether it can be read: the rules know English words only. */
  readonly inEnglish: boolean
  readonly rights: readonly RightStatement[]
  /** The lawful bases of Art 6(1). */
  readonly bases: readonly BasisStatement[]
  /** The sentences that give grounds for special category data, fit or not. */
  readonly article9: readonly Sentence[]
  /** The conditions of Art 9(2) among them. */
  readonly conditions: readonly ConditionStatement[]
  readonly sharing: readonly SharingStatement[]
  readonly transfers: readonly TransferStatement[]
  readonly retention: readonly Sentence[]
  readonly complaints: readonly ComplaintStatement[]
  /** The data that it says is collected. */
  readonly categories: readonly Sentence[]
  readonly suppliers: readonly NamedSupplier[]
  readonly cookies: readonly Sentence[]
  readonly dates: readonly NoticeDate[]
  readonly contacts: readonly NoticeContact[]
}
