import type { Content } from './html.ts'
import type { Links } from './links.ts'

/** The page's place in the menu at the top. */
export type MenuItem = 'services' | 'organisations' | 'information' | 'rights' | 'map' | 'find'

/** A page of the site, not yet at its address. */
export interface Page {
  /** Its address from the root of the site, such as `services/job-coaching.html`. */
  readonly path: string
  readonly title: string
  /** What it is, in a sentence, for lists of search results. */
  readonly description: string
  readonly menu: MenuItem | null
  /** The pages above it, from the second level down. */
  readonly trail: readonly { readonly title: string; readonly path: string }[]
  readonly main: (links: Links) => Content
  /** Names of script files that the page is better with, and complete without. */
  readonly scripts: readonly string[]
  /** Drawn across the window before the page proper. */
  readonly opening?: (links: Links) => Content
  /** Whether the page is put into a frame of another site, and so has no head and foot. */
  readonly bare?: boolean
  readonly hasPicture?: boolean
  /** Whether the page is wide, as one with a large picture is. */
  readonly wide?: boolean
}
