import { drawDiagram } from '../drawing/draw-diagram.ts'
import type { ExportFormat } from '../export-format.ts'
import { toPdf } from './to-pdf.ts'

/** Pages to print or to append, with the table of flows. */
export const pdfFormat: ExportFormat = {
  id: 'pdf',
  name: 'Diagram with its flows (PDF)',
  fileExtension: 'pdf',
  mediaType: 'application/pdf',
  for: 'picture',
  usesPage: true,
  needs: null,
  write: async (scope, tools) => toPdf(drawDiagram(scope), await tools.fonts(), scope.source.updatedOn),
}
