import { type FontWeight, wrapText } from '@sharemap/layout'
import { element, type Markup } from '../xml/element.ts'

/** A sheet of texts: some lines above the headings, the headings, which stay in view, and the rows. */
export interface TextSheet {
  readonly name: string
  readonly above: readonly (readonly string[])[]
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** The places of the cell styles in `styles.xml`. */
export const cellStyles = { text: 1, heading: 2 } as const

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The most characters that a cell of Excel takes. */
const longestCell = 32_767

/** A column's letters: 0 is A, 26 is AA. */
const columnLetters = (place: number): string =>
  (place < 26 ? '' : columnLetters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26))

/** What XML cannot hold is left out; line breaks stay, for a cell shows them; and what Excel reads as an escape is one. */
const cellText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .slice(0, longestCell)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** A text inside its cell, so that nothing in it is ever looked up, or taken for a number or a formula. */
const toCell = (text: string, column: number, row: number, style: number): Markup => {
  const value = cellText(text)
  const look = { r: `${columnLetters(column)}${row}`, s: style }
  // An empty cell is there for its line alone.
  if (value === '') return element('c', look)
  const inside = element('is', {}, element('t', { 'xml:space': 'preserve' }, value))
  return element('c', { ...look, t: 'inlineStr' }, inside)
}

/** Arial at 10 point, as in the styles: the height of a line, and the width of a digit, which columns are measured in. */
const lineHeight = 12.75
const digitWidth = 5.25
const cellPadding = 4
/** The highest row that Excel takes, in points. */
const highestRow = 409

/** The height that a row needs for its wrapped texts. Without it, a program may open every row one line high. */
const rowHeight = (cells: readonly string[], { columns }: TextSheet, weight: FontWeight): number => {
  const lines = cells.map((text, place) => {
    const width = (columns[place]?.width ?? 10) * digitWidth - cellPadding
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, wrapText(line, width, 10, weight).length), 0)
  })
  return Math.min(highestRow, Math.max(1, ...lines) * lineHeight + 2)
}

const toRow = (cells: readonly string[], row: number, sheet: TextSheet, style: number): Markup =>
  element(
    'row',
    { r: row, ht: rowHeight(cells, sheet, style === cellStyles.heading ? 'bold' : 'regular') },
    ...cells.map((text, column) => toCell(text, column, row, style)),
  )

/** Characters that a page on its side holds beside each other at 8 point or more: A4 (Excel's paper 9) and A3 (8). */
const papers = { narrow: { paperSize: 9, across: 180 }, wide: { paperSize: 8, across: 260 } } as const

/** The paper of a sheet, and over how many pages its width goes. */
const pageSetup = (columns: TextSheet['columns']): Markup => {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const { paperSize, across } = width <= papers.narrow.across ? papers.narrow : papers.wide
  return element('pageSetup', {
    paperSize,
    orientation: 'landscape',
    fitToWidth: Math.ceil(width / across),
    fitToHeight: 0,
  })
}

/** Excel's codes for the name of the sheet, the page and the pages. */
const footer = '&L&A&RPage &P of &N'

/**
 * Writes a sheet as a worksheet of Office Open XML.
 *
 * @param sheet its texts.
 */
export const toWorksheet = (sheet: TextSheet): Markup => {
  const { above, columns, rows } = sheet
  const frozen = above.length + 1
  return element(
    'worksheet',
    { xmlns: spreadsheetNamespace },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element(
      'sheetViews',
      {},
      element(
        'sheetView',
        { workbookViewId: 0 },
        element('pane', { ySplit: frozen, topLeftCell: `A${frozen + 1}`, activePane: 'bottomLeft', state: 'frozen' }),
      ),
    ),
    element(
      'cols',
      {},
      ...columns.map(({ width }, place) => element('col', { min: place + 1, max: place + 1, width, customWidth: 1 })),
    ),
    element(
      'sheetData',
      {},
      ...above.map((row, place) => toRow(row, place + 1, sheet, cellStyles.text)),
      toRow(
        columns.map(({ heading }) => heading),
        frozen,
        sheet,
        cellStyles.heading,
      ),
      ...rows.map((row, place) => toRow(row, frozen + 1 + place, sheet, cellStyles.text)),
    ),
    element('pageMargins', { left: 0.4, right: 0.4, top: 0.4, bottom: 0.6, header: 0.3, footer: 0.3 }),
    pageSetup(columns),
    element('headerFooter', {}, element('oddFooter', {}, footer)),
  )
}
