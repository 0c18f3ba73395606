import type { Cell, Figure, Heading, Inline, List, Paragraph, Prose, Table, TableColumn } from './document.ts'

/** A heading of a level from 1 to 3. The document's title stands above them. */
export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text })

export const paragraph = (text: Prose): Paragraph => ({ kind: 'paragraph', text })

export const bullets = (items: readonly Prose[]): List => ({ kind: 'list', ordered: false, items })

export const figure = (given: Omit<Figure, 'kind'>): Figure => ({ kind: 'figure', ...given })

export const strong = (text: string): Inline => ({ kind: 'strong', text })

/** A question to whoever completes the document: it stands where the register holds no fact. */
export const question = (text: string): Inline => ({ kind: 'question', text })

export const link = (text: string, href: string): Inline => ({ kind: 'link', text, href })

/** A cell of several paragraphs; of the one where there is one. */
export const cellOf = (paragraphs: readonly Prose[]): Cell => {
  const [first] = paragraphs
  return paragraphs.length === 1 && first !== undefined ? first : { paragraphs }
}

/** The paragraphs of a cell: at least one, for a cell of a word processor always holds a paragraph. */
export const paragraphsOf = (cell: Cell): readonly Prose[] => {
  if (typeof cell !== 'object' || !('paragraphs' in cell)) return [cell]
  return cell.paragraphs.length === 0 ? [''] : cell.paragraphs
}

/** The parts of a prose. */
export const inlinesOf = (prose: Prose): readonly Inline[] => (typeof prose === 'string' ? [prose] : prose)

/**
 * A table, or a sentence in its place where it would have no row: an empty table says nothing, and "none" is an answer.
 *
 * @param caption what the table holds.
 * @param columns the columns, each a heading and its share of the width.
 * @param rows the rows, each with a cell for every column.
 * @param whenEmpty what to say in words where there is no row.
 * @throws RangeError where a row does not have a cell for every column.
 */
export const tableOr = (
  caption: string,
  columns: readonly (readonly [heading: string, share: number])[],
  rows: readonly (readonly Cell[])[],
  whenEmpty: string,
): Table | Paragraph => {
  if (rows.length === 0) return paragraph(whenEmpty)
  const short = rows.find((row) => row.length !== columns.length)
  if (short !== undefined) {
    throw new RangeError(`The table "${caption}" has ${columns.length} columns, and a row of ${short.length} cells`)
  }
  return {
    kind: 'table',
    caption,
    columns: columns.map(([text, share]): TableColumn => ({ heading: text, share })),
    rows,
  }
}
