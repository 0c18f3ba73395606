import { drawDiagram } from '../drawing/draw-diagram.ts'
import { type ExportFormat, toBytes } from '../export-format.ts'
import { toSvg } from './to-svg.ts'

/** A picture that stays sharp and whose text stays text. */
export const svgFormat: ExportFormat = {
  id: 'svg',
  name: 'Diagram (SVG)',
  fileExtension: 'svg',
  mediaType: 'image/svg+xml',
  for: 'picture',
  usesPage: true,
  needs: null,
  write: async (scope) => toBytes(toSvg(drawDiagram(scope, { asImage: true }))),
}
