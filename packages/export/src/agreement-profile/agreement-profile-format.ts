import { writeCsv } from '../csv/write-csv.ts'
import { type ExportFormat, toBytes } from '../export-format.ts'
import { agreementFacts } from '../facts/agreement-facts.ts'
import { agreementProfileColumns, noAgreements } from './agreement-profile-columns.ts'

/** The agreements of a scope in the eighteen fields of the public register under the Digital Economy Act 2017 Part 5. */
export const agreementProfileFormat: ExportFormat = {
  id: 'dea-18',
  name: 'Agreements for the public register, 18 fields (CSV)',
  fileExtension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  for: 'spreadsheet',
  usesPage: false,
  needs: null,
  write: async (scope) => {
    const facts = agreementFacts(scope)
    const rows =
      facts.length === 0
        ? [agreementProfileColumns.map((_, place) => (place === 1 ? noAgreements : ''))]
        : facts.map((row) => agreementProfileColumns.map(({ cell }) => cell(row)))
    return toBytes(
      writeCsv(
        agreementProfileColumns.map(({ heading }) => heading),
        rows,
      ),
    )
  },
}
