import { type ExportFormat, toBytes } from '../export-format.ts'
import { flowFacts } from '../facts/flow-facts.ts'
import { flowColumns } from './flow-columns.ts'
import { writeCsv } from './write-csv.ts'

/** What stands in the place of rows where a scope has no flow. */
export const noFlows = 'No data goes from anybody to anybody in this scope.'

/** The table of flows as CSV. A scope without flows gives one row, which says so. */
export const flowsCsvFormat: ExportFormat = {
  id: 'csv',
  name: 'Table of flows (CSV)',
  fileExtension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  for: 'spreadsheet',
  usesPage: false,
  needs: null,
  write: async (scope) => {
    const facts = flowFacts(scope)
    const rows =
      facts.length === 0
        ? [flowColumns.map((_, place) => (place === 1 ? noFlows : ''))]
        : facts.map((row) => flowColumns.map(({ cell }) => cell(row)))
    return toBytes(
      writeCsv(
        flowColumns.map(({ heading }) => heading),
        rows,
      ),
    )
  },
}
