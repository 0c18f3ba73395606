import type { IsoDate } from '@sharemap/law'

/**
 * A document for people, before it is a Word file, an OpenDocument file or a page: what it says and in what order, and
 * nothing about how one program writes it.
 */

/** A part of a sentence. A question stands where a fact is missing: it is marked in words as well as by colour. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

export type Prose = string | readonly Inline[]

/** What a cell of a table holds: one paragraph or several. */
export type Cell = Prose | { readonly paragraphs: readonly Prose[] }

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Prose
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Prose[]
}

export interface TableColumn {
  readonly heading: string
  /** Its part of the width of the text, beside the other columns' parts. */
  readonly share: number
}

/** A table with a header row, which is repeated on every page. Its first column heads the rows. */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A picture. A reader that cannot show the drawing shows the raster image. */
export interface Figure {
  readonly kind: 'figure'
  readonly svg: string
  readonly png: Uint8Array
  /** Its size in CSS pixels; it is shrunk, and never grown, to fit the page. */
  readonly width: number
  readonly height: number
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string
  readonly caption: string
}

export type Block = Heading | Paragraph | List | Table | Figure

/** Pages of one direction. */
export interface DocumentSection {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

export interface Document {
  readonly title: string
  readonly subtitle: string
  /** What it is about, for the file's properties. */
  readonly description: string
  readonly keywords: readonly string[]
  readonly author: string
  /** The day to write as the day it was made. */
  readonly date: IsoDate
  /** Stands at the foot of every page, before the page's number. */
  readonly footer: string
  readonly sections: readonly DocumentSection[]
}
