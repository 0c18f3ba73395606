import type { Narrowing } from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'
import type { Silence } from '@sharemap/rules'

export const pageSizes = ['A4', 'A3'] as const
export const pageOrientations = ['portrait', 'landscape'] as const
export const pageSplits = ['as-needed', 'none', 'by-activity'] as const

/** The paper that a picture is drawn for. */
export interface PageChoice {
  readonly size: (typeof pageSizes)[number]
  readonly orientation: (typeof pageOrientations)[number]
  /**
   * A page for each activity; or one picture of everything, on a larger sheet where the paper would not hold it at a size
   * that can be read; or one where it can be read and else one for each activity.
   */
  readonly split: (typeof pageSplits)[number]
  /** Whether the numbered table of flows stands under or after each picture. */
  readonly flowTable: boolean
  /** Of pictures that are made of dots: dots per inch, from 72 to 1200. */
  readonly resolution: number
}

export const defaultPage: PageChoice = {
  size: 'A4',
  orientation: 'landscape',
  split: 'as-needed',
  flowTable: true,
  resolution: 192,
}

/** What the reader chose. Filter, then focus, then trace or paths: each narrows what the one before left. */
export interface ScopeChoice extends Narrowing {
  readonly asAt: IsoDate
  /** Identifies the register's content, such as the SHA-256 of its file in hex; it is printed, never checked. */
  readonly hash: string
  readonly title?: string | undefined
  /** Findings that somebody has answered for; a list of findings says so. */
  readonly silences?: readonly Silence[] | undefined
  readonly page?: Partial<PageChoice> | undefined
}
