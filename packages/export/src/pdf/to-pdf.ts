import { PDFDocument, PDFName, PDFNumber, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib'
import * as fontkit from 'fontkit'
import { cleanText } from '../document/clean-text.ts'
import type { Drawing, DrawingPage, Part, PartRole } from '../drawing/drawing.ts'
import { tellMissingLetters } from '../drawing/tell-missing-letters.ts'
import type { ExportTools } from '../export-format.ts'
import { canSetIn } from '../fonts/can-set.ts'
import { markOperators, type PageFonts } from './pdf-marks.ts'
import { type ContentPiece, type StructureElement, writeStructure } from './structure-tree.ts'

/** What each part is to a reader that does not see the page. Rules and feet are for the eye alone. */
const tags: Record<PartRole, 'H1' | 'Figure' | 'TH' | 'TD' | 'P' | 'Artifact'> = {
  title: 'H1',
  lane: 'Figure',
  frame: 'Figure',
  block: 'Figure',
  node: 'Figure',
  line: 'Figure',
  number: 'Figure',
  sign: 'Figure',
  note: 'P',
  legend: 'P',
  rule: 'Artifact',
  'heading-cell': 'TH',
  cell: 'TD',
  footer: 'Artifact',
}

/** Runs of parts that share one piece of marked content: a whole picture is one. */
const runsOf = (parts: readonly Part[]): { tag: (typeof tags)[PartRole]; parts: Part[] }[] => {
  const runs: { tag: (typeof tags)[PartRole]; parts: Part[] }[] = []
  for (const part of parts) {
    const tag = tags[part.role]
    const last = runs.at(-1)
    if (last !== undefined && last.tag === tag && tag === 'Figure') last.parts.push(part)
    else runs.push({ tag, parts: [part] })
  }
  return runs
}

/** Gathers the cells of a page into rows, and the rows into a table. */
const structureOf = (page: DrawingPage, pieces: readonly (ContentPiece & { tag: string; part: Part })[]) => {
  const elements: StructureElement[] = []
  const rows = new Map<string, StructureElement>()
  let table: StructureElement | null = null
  for (const { tag, part, page: place, id } of pieces) {
    const piece: ContentPiece = { page: place, id }
    if (tag === 'Artifact') continue
    if (part.row === undefined) {
      elements.push({ type: tag, children: [piece], ...(tag === 'Figure' ? { alternative: page.description } : {}) })
      continue
    }
    if (table === null) {
      table = { type: 'Table', children: [] }
      elements.push(table)
    }
    let row = rows.get(part.row)
    if (row === undefined) {
      row = { type: 'TR', children: [] }
      rows.set(part.row, row)
      table.children.push(row)
    }
    row.children.push({ type: tag, children: [piece] })
  }
  return elements
}

const drawPage = (document: PDFDocument, page: DrawingPage, fonts: PageFonts, place: number): StructureElement[] => {
  const sheet = document.getPage(place)
  const { context } = document
  const pieces: (ContentPiece & { tag: string; part: Part })[] = []
  const operators: PDFOperator[] = []
  for (const { tag, parts } of runsOf(page.parts)) {
    const [part] = parts as [Part]
    if (tag === 'Artifact') {
      operators.push(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of(tag)]))
    } else {
      const id = pieces.length
      pieces.push({ page: place, id, tag, part })
      const properties = context.obj({ MCID: PDFNumber.of(id) })
      operators.push(
        PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(tag), properties as never]),
      )
    }
    for (const each of parts) {
      for (const mark of each.marks) operators.push(...markOperators(mark, page.height, fonts))
    }
    operators.push(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
  }
  sheet.pushOperators(...operators)
  return structureOf(page, pieces)
}

/**
 * Writes a drawing as a PDF: shapes stay shapes, text stays text, and the structure of the pages is told to readers that
 * do not see them. A page whose letters are not all in the fonts says so.
 *
 * @param drawing the pages.
 * @param fonts two TrueType fonts with Arial's widths; only the characters that are used go into the file.
 * @param madeOn the date that the file bears, `YYYY-MM-DD`.
 * @returns the file; the same drawing always gives the same bytes.
 */
export const toPdf = async (
  drawing: Drawing,
  fonts: Awaited<ReturnType<ExportTools['fonts']>>,
  madeOn: string,
): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.registerFontkit(fontkit)
  // Ligatures and kerning would set a text narrower than it was measured.
  const options = { subset: true, features: { liga: false, kern: false } }
  const regular = await document.embedFont(fonts.regular, options)
  const bold = await document.embedFont(fonts.bold, options)
  const { pages } = tellMissingLetters(drawing, canSetIn(fonts))
  const contents = pages.map((page, place) => {
    const sheet = document.addPage([page.width, page.height])
    sheet.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    const pageFonts = {
      regular: { name: sheet.node.newFontDictionary('Regular', regular.ref), font: regular },
      bold: { name: sheet.node.newFontDictionary('Bold', bold.ref), font: bold },
    }
    return drawPage(document, page, pageFonts, place)
  })
  writeStructure(document, { type: 'Document', children: contents.flat() })
  const date = new Date(`${madeOn}T00:00:00Z`)
  document.setTitle(cleanText(drawing.title), { showInWindowTitleBar: true })
  document.setSubject(cleanText(drawing.description))
  document.setLanguage(drawing.language)
  document.setCreator('Sharemap')
  document.setProducer('Sharemap')
  document.setCreationDate(date)
  document.setModificationDate(date)
  return document.save()
}
