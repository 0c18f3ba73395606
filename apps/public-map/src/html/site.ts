import type { SiteReading } from '../reading/site-reading.ts'
import type { Theme } from '../theme/theme.ts'
import type { Words } from '../words/english.ts'

/** All that a page is written from. */
export interface Site {
  readonly reading: SiteReading
  readonly words: Words
  readonly theme: Theme
  /** The fingerprint of the public register, by which a page says which register it was made from. */
  readonly version: string
  readonly checkedOn: string | null
  /** Ids of the parties that have a page. */
  readonly partyPages: ReadonlySet<string>
}
