import { agreementProfileColumns, noAgreements } from '../agreement-profile/agreement-profile-columns.ts'
import { flowColumns } from '../csv/flow-columns.ts'
import { noFlows } from '../csv/flows-csv-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { agreementFacts } from '../facts/agreement-facts.ts'
import { flowFacts } from '../facts/flow-facts.ts'
import { categorySheet } from './category-sheet.ts'
import { findingSheet } from './finding-sheet.ts'
import { legendSheet } from './legend-sheet.ts'
import { recipientSheet } from './recipient-sheet.ts'
import { ropaSheets } from './ropa-sheets.ts'
import type { TextSheet } from './text-sheet.ts'
import { transferSheet } from './transfer-sheet.ts'
import { writeXlsx } from './write-xlsx.ts'

const flowSheet = (scope: ExportScope): TextSheet => ({
  name: 'Flows',
  above: [],
  columns: flowColumns,
  rows: flowFacts(scope).map((facts) => flowColumns.map(({ cell }) => cell(facts))),
})

const agreementSheet = (scope: ExportScope): TextSheet => ({
  name: 'Agreements (18 fields)',
  above: [],
  columns: agreementProfileColumns,
  rows: agreementFacts(scope).map((facts) => agreementProfileColumns.map(({ cell }) => cell(facts))),
})

/** A sheet without rows says so under its headings. */
const saying = (sheet: TextSheet, whenEmpty: string): TextSheet =>
  sheet.rows.length > 0 ? sheet : { ...sheet, rows: [[whenEmpty]] }

/**
 * Builds the workbook of a scope: the record of processing in the ICO's columns, then its flows, recipients, categories,
 * transfers, agreements and findings, and what its words mean.
 *
 * @param scope what is to leave.
 * @returns the bytes of the .xlsx.
 */
export const buildWorkbook = (scope: ExportScope): Uint8Array<ArrayBuffer> => {
  const findings = findingSheet(scope)
  return writeXlsx(
    [
      ...ropaSheets(scope).map((sheet) => saying(sheet, 'No activity in this scope.')),
      saying(flowSheet(scope), noFlows),
      saying(recipientSheet(scope), 'Nobody is told anything in this scope.'),
      saying(categorySheet(scope), 'No category of data in this scope.'),
      saying(transferSheet(scope), 'Nothing in this scope is known to leave the UK.'),
      saying(agreementSheet(scope), noAgreements),
      ...(findings === null ? [] : [saying(findings, 'Nothing was found about these records.')]),
      legendSheet(scope),
    ],
    { title: scope.title, author: scope.source.title, date: scope.asAt },
  )
}
