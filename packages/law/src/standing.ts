import type { IsoDate } from './iso-date.ts'
import type { Certainty } from './legal-entry.ts'
import type { SafeguardCode } from './safeguards.ts'

/** What is known of a transfer out of the UK. Null means that nobody has said, which is never the same as none. */
export interface TransferFacts {
  /** ISO 3166-1 alpha-2 in capitals, or 'EEA' or 'EU'. */
  readonly country: string | null
  /** What the transfer is said to rest on. */
  readonly mechanism: SafeguardCode | null
  /** The scheme that the recipient is under, and the day on which somebody checked it. */
  readonly certification: { readonly scheme: string; readonly checkedOn: IsoDate | null } | null
  /** The day on which the parties agreed the mechanism. */
  readonly agreedOn?: IsoDate | null
  /** Whether the sender did the data protection test and it was met. */
  readonly dataProtectionTestDone?: boolean | null
}

/** The answers that can be given about a transfer. */
export const standingKinds = ['stands', 'does-not-stand', 'cannot-tell', 'no-transfer'] as const
export type StandingKind = (typeof standingKinds)[number]

/** Whether a transfer stands on a day, and why. */
export interface Standing {
  readonly standing: StandingKind
  /** One to three plain sentences that name the country, the tool and the dates. */
  readonly why: string
  /** What would mend it, or make the answer known; null where nothing need be done. */
  readonly mend: string | null
  /** Codes of the safeguards and destinations that the answer leans on. */
  readonly restsOn: readonly string[]
  /** 'to-verify' where any of what it leans on is. */
  readonly certainty: Certainty
}
