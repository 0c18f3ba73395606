import type { IsoDate } from '@sharemap/law'
import { cleanText } from '../document/clean-text.ts'
import { element, type Markup } from '../xml/element.ts'
import { writeZip } from '../zip/write-zip.ts'
import { sheetNames } from './sheet-names.ts'
import { spreadsheetNamespace, type TextSheet, toWorksheet } from './text-sheet.ts'

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string
  readonly author: string
  /** The day to write as the day it was made. */
  readonly date: IsoDate
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const encoder = new TextEncoder()

const xmlFile = (name: string, { markup }: Markup) => ({
  name,
  bytes: encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup}`),
})

/** Three looks: the default; text in the text format (49), wrapped, over a thin line; and headings, bold on grey. */
const styles = element(
  'styleSheet',
  { xmlns: spreadsheetNamespace },
  element(
    'fonts',
    { count: 2 },
    element('font', {}, element('sz', { val: 10 }), element('name', { val: 'Arial' })),
    element('font', {}, element('b', {}), element('sz', { val: 10 }), element('name', { val: 'Arial' })),
  ),
  element(
    'fills',
    { count: 3 },
    element('fill', {}, element('patternFill', { patternType: 'none' })),
    element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: 'FFE8EDF2' }))),
  ),
  element(
    'borders',
    { count: 3 },
    element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side, {}))),
    element(
      'border',
      {},
      element('left', {}),
      element('right', {}),
      element('top', {}),
      element('bottom', { style: 'medium' }, element('color', { rgb: 'FF505A5F' })),
      element('diagonal', {}),
    ),
    element(
      'border',
      {},
      element('left', {}),
      element('right', {}),
      element('top', {}),
      element('bottom', { style: 'thin' }, element('color', { rgb: 'FFD0D5D9' })),
      element('diagonal', {}),
    ),
  ),
  element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
  element(
    'cellXfs',
    { count: 3 },
    element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    ...[
      { fontId: 0, fillId: 0, borderId: 2 },
      { fontId: 1, fillId: 2, borderId: 1 },
    ].map((look) =>
      element(
        'xf',
        {
          numFmtId: 49,
          ...look,
          xfId: 0,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        element('alignment', { vertical: 'top', wrapText: 1 }),
      ),
    ),
  ),
  element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
)

const workbookOf = (names: readonly string[], sheets: readonly TextSheet[]): Markup =>
  element(
    'workbook',
    { xmlns: spreadsheetNamespace, 'xmlns:r': relationships },
    element(
      'sheets',
      {},
      ...names.map((name, place) => element('sheet', { name, sheetId: place + 1, 'r:id': `rId${place + 1}` })),
    ),
    // Headings are printed on every page, and the first column beside every part of a sheet that is wider than a page.
    element(
      'definedNames',
      {},
      ...names.map((name, place) => {
        const row = (sheets[place]?.above.length ?? 0) + 1
        const sheet = `'${name.replaceAll("'", "''")}'`
        return element(
          'definedName',
          { name: '_xlnm.Print_Titles', localSheetId: place },
          `${sheet}!$A:$A,${sheet}!$${row}:$${row}`,
        )
      }),
    ),
  )

const workbookRelations = (count: number): Markup =>
  element(
    'Relationships',
    { xmlns: packageRelationships },
    ...Array.from({ length: count }, (_, place) =>
      element('Relationship', {
        Id: `rId${place + 1}`,
        Type: `${relationships}/worksheet`,
        Target: `worksheets/sheet${place + 1}.xml`,
      }),
    ),
    element('Relationship', { Id: `rId${count + 1}`, Type: `${relationships}/styles`, Target: 'styles.xml' }),
  )

const contentTypes = (count: number): Markup => {
  const part = (name: string, type: string) => element('Override', { PartName: name, ContentType: type })
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', `${sheetType}.sheet.main+xml`),
    part('/xl/styles.xml', `${sheetType}.styles+xml`),
    ...Array.from({ length: count }, (_, place) =>
      part(`/xl/worksheets/sheet${place + 1}.xml`, `${sheetType}.worksheet+xml`),
    ),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  )
}

const packageRelations = element(
  'Relationships',
  { xmlns: packageRelationships },
  element('Relationship', { Id: 'rId1', Type: `${relationships}/officeDocument`, Target: 'xl/workbook.xml' }),
  element('Relationship', {
    Id: 'rId2',
    Type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    Target: 'docProps/core.xml',
  }),
)

const coreProperties = ({ title, author, date }: WorkbookProperties): Markup => {
  const day = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`)
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, cleanText(title)),
    element('dc:creator', {}, cleanText(author)),
    element('dc:language', {}, 'en-GB'),
    day('dcterms:created'),
    day('dcterms:modified'),
  )
}

/**
 * Writes sheets of texts as an Excel workbook (Office Open XML, ECMA-376). Every cell holds its text inside itself, in
 * the text format: no cell is a formula when it is read, and none becomes one when somebody edits it.
 *
 * @param sheets the sheets in order, at least one.
 * @param properties what the workbook says of itself.
 * @returns the bytes of the .xlsx, the same for the same sheets.
 */
export const writeXlsx = (sheets: readonly TextSheet[], properties: WorkbookProperties): Uint8Array<ArrayBuffer> => {
  const names = sheetNames(sheets.map(({ name }) => name))
  return writeZip([
    xmlFile('[Content_Types].xml', contentTypes(sheets.length)),
    xmlFile('_rels/.rels', packageRelations),
    xmlFile('docProps/core.xml', coreProperties(properties)),
    xmlFile('xl/workbook.xml', workbookOf(names, sheets)),
    xmlFile('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)),
    xmlFile('xl/styles.xml', styles),
    ...sheets.map((sheet, place) => xmlFile(`xl/worksheets/sheet${place + 1}.xml`, toWorksheet(sheet))),
  ])
}
