import type { IsoDate } from '@sharemap/law'
import type { Publications, Store } from '@sharemap/store'
import type { FullNameOf } from '../history/summarise-entry.ts'

/** What the council's side of the API is made from. */
export interface CouncilParts {
  readonly store: Pick<Store, 'current' | 'commit' | 'history' | 'troubles'>
  readonly publications: Pick<Publications, 'last' | 'list' | 'read' | 'publish'>
  /** The present day in the United Kingdom. */
  readonly today: () => IsoDate
  /** The time in milliseconds. */
  readonly now: () => number
  readonly fullNameOf: FullNameOf
}
