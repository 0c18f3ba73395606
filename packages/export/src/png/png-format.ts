import { drawDiagram } from '../drawing/draw-diagram.ts'
import type { ExportFormat } from '../export-format.ts'
import { toPng } from './to-png.ts'

/** A picture for programs that take no other. */
export const pngFormat: ExportFormat = {
  id: 'png',
  name: 'Diagram (PNG)',
  fileExtension: 'png',
  mediaType: 'image/png',
  for: 'picture',
  usesPage: true,
  needs: null,
  write: async (scope, tools) =>
    toPng(drawDiagram(scope, { asImage: true }), await tools.fonts(), scope.page.resolution),
}
