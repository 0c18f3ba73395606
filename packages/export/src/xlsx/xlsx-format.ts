import type { ExportFormat } from '../export-format.ts'

/** The record of processing in the ICO's columns, and the scope's flows, recipients, categories, transfers, findings. */
export const xlsxFormat: ExportFormat = {
  id: 'xlsx',
  name: 'Record of processing and flows (Excel)',
  fileExtension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  for: 'spreadsheet',
  usesPage: false,
  needs: null,
  write: async (scope) => (await import('./build-workbook.ts')).buildWorkbook(scope),
}
