import type { Box, FontWeight } from '@sharemap/layout'

/** A step of a path, in points from the top left of the page. */
export type PathStep =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

export interface Stroke {
  /** `#rrggbb`. */
  readonly colour: string
  readonly width: number
  /** Lengths of dashes and of the gaps between them; empty for a plain line. */
  readonly dashes: readonly number[]
}

export interface PathMark {
  readonly kind: 'path'
  readonly steps: readonly PathStep[]
  readonly fill: string | null
  readonly stroke: Stroke | null
}

/** A line of text. It stays text in every format that has any. */
export interface TextMark {
  readonly kind: 'text'
  readonly text: string
  /** The point on the baseline that the anchor names. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly weight: FontWeight
  readonly colour: string
}

export type Mark = PathMark | TextMark

/** What a part of a picture is, for those who do not see it and for the check that nothing lies over anything else. */
export const partRoles = [
  'title',
  'lane',
  'frame',
  'block',
  'node',
  'line',
  'number',
  'sign',
  'note',
  'legend',
  'rule',
  'heading-cell',
  'cell',
  'footer',
] as const
export type PartRole = (typeof partRoles)[number]

/** Marks that belong together, drawn one over another in their order. */
export interface Part {
  readonly role: PartRole
  /** Unique on its page. */
  readonly id: string
  /** The row of the table that a cell stands in. */
  readonly row?: string
  /** What it shows in words; null where its own text says everything. */
  readonly title: string | null
  /** What it covers; for a line, its way is its own outline and this is null. */
  readonly box: Box | null
  readonly marks: readonly Mark[]
}

export interface DrawingPage {
  /** In points. */
  readonly width: number
  readonly height: number
  /** What the page shows, in a few words. */
  readonly title: string
  /** The same for those who do not see it: what stands in it and what flows. */
  readonly description: string
  readonly parts: readonly Part[]
}

/** Pages of plain shapes and texts: what every picture format is written from. */
export interface Drawing {
  readonly title: string
  readonly description: string
  readonly language: 'en-GB'
  readonly pages: readonly DrawingPage[]
}
