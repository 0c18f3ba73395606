import {
  BorderStyle,
  type FileChild,
  ImageRun,
  LevelFormat,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { paragraphsOf } from '../document/blocks.ts'
import { cleanText } from '../document/clean-text.ts'
import type { Block, Cell, DocumentSection, Table as DocumentTable, Figure, List, Prose } from '../document/document.ts'
import { shownSize, textWidth } from '../document/page-geometry.ts'
import { toTwips, widthsOf } from './docx-lengths.ts'
import { docxStyles, font } from './docx-styles.ts'
import { toRuns } from './docx-text.ts'

type Orientation = DocumentSection['orientation']

/** Numbers the tables and figures of a document as it is written. */
export interface Counters {
  table: number
  figure: number
  list: number
}

export const bulletReference = 'bullets'
export const numberReference = 'numbers'

/** The two kinds of list, as Word's own numbering. */
export const listNumbering = {
  config: [
    {
      reference: bulletReference,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { run: { font }, paragraph: { indent: { left: 500, hanging: 260 } } },
        },
      ],
    },
    {
      reference: numberReference,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 500, hanging: 360 } } },
        },
      ],
    },
  ],
}

/** "Table 1: …", the number a field, so that Word keeps it right and can list the tables. */
const captionOf = (label: 'Table' | 'Figure', number: number, text: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: label === 'Table',
    ...(label === 'Table' ? {} : { spacing: { before: 60, after: 80 } }),
    children: [
      new TextRun(`${label} `),
      new SimpleField(` SEQ ${label} \\* ARABIC `, String(number)),
      new TextRun(`: ${cleanText(text)}`),
    ],
  })

const cellParagraphs = (cell: Cell, style: string): Paragraph[] =>
  paragraphsOf(cell).map((prose) => new Paragraph({ style, children: toRuns(prose) }))

const line = { style: BorderStyle.SINGLE, size: 4, color: '767676' }

const toTable = ({ columns, rows }: DocumentTable, orientation: Orientation): Table => {
  const width = toTwips(textWidth(orientation))
  const widths = widthsOf(
    columns.map(({ share }) => share),
    width,
  )
  const cell = (content: Cell, place: number, isHeading: boolean) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      children: cellParagraphs(content, isHeading ? docxStyles.tableHeading : docxStyles.tableText),
      ...(isHeading ? { shading: { fill: 'E8EDF2' } } : {}),
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, place) => cell(heading, place, true)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((content, place) => cell(content, place, false)) }),
      ),
    ],
  })
}

const toPicture = (picture: Figure, number: number, orientation: Orientation): Paragraph => {
  const shown = shownSize(picture, orientation)
  const pixels = (centimetres: number) => Math.round((centimetres / 2.54) * 96)
  return new Paragraph({
    keepNext: true,
    spacing: { before: 0, after: 0 },
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(picture.svg),
        fallback: { type: 'png', data: picture.png },
        transformation: { width: pixels(shown.width), height: pixels(shown.height) },
        // The library counts pictures over every document that it ever wrote, so the id is given.
        altText: {
          id: String(number),
          name: `Figure ${number}`,
          title: cleanText(picture.caption),
          description: cleanText(picture.alternative),
        },
      }),
    ],
  })
}

const toList = ({ ordered, items }: List, instance: number): Paragraph[] =>
  items.map(
    (item: Prose) =>
      new Paragraph({
        numbering: { reference: ordered ? numberReference : bulletReference, level: 0, instance },
        children: toRuns(item),
      }),
  )

/**
 * Writes a block as Word has it.
 *
 * @param block one block of a document.
 * @param orientation of the page that it stands on.
 * @param counters the numbers of what has been written so far; they are counted up.
 */
export const toDocxBlocks = (block: Block, orientation: Orientation, counters: Counters): FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: `Heading${block.level}`, children: toRuns(block.text) })]
    case 'paragraph':
      return [new Paragraph({ children: toRuns(block.text) })]
    case 'list':
      counters.list += 1
      return toList(block, counters.list)
    case 'table':
      counters.table += 1
      return [
        captionOf('Table', counters.table, block.caption),
        toTable(block, orientation),
        // Two tables that touch become one in Word.
        new Paragraph({ spacing: { after: 60 }, children: [] }),
      ]
    case 'figure':
      counters.figure += 1
      return [toPicture(block, counters.figure, orientation), captionOf('Figure', counters.figure, block.caption)]
  }
}
