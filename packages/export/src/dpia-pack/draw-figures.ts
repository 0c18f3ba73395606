import type { Figure } from '../document/document.ts'
import { drawDiagram } from '../drawing/draw-diagram.ts'
import type { ExportTools } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { toPng } from '../png/to-png.ts'
import { toSvg } from '../svg/to-svg.ts'
import { cropPage } from './crop-page.ts'

/** CSS pixels in a point. */
const pixelsPerPoint = 96 / 72

/** Dots per inch of the image for programs that do not draw SVG: sharp on paper, and small enough to send. */
const resolution = 150

/**
 * Draws the pictures of a pack from its scope: each page of the diagram is a figure, without the table of flows, which
 * the pack has in words.
 *
 * @param scope what is to leave; its choice of paper gives way to the page of the pack, its split is kept.
 * @param tools the fonts for the images.
 * @returns no figure where the scope has no flow.
 */
export const drawFigures = async (scope: ExportScope, tools: ExportTools): Promise<Figure[]> => {
  if (scope.flowNumbers.size === 0) return []
  const fonts = await tools.fonts()
  const drawing = drawDiagram({
    ...scope,
    page: { ...scope.page, size: 'A4', orientation: 'landscape', flowTable: false },
  })
  return drawing.pages.map(cropPage).map((page): Figure => {
    const own = { ...drawing, pages: [page] }
    return {
      kind: 'figure',
      svg: toSvg(own),
      png: toPng(own, fonts, resolution),
      width: page.width * pixelsPerPoint,
      height: page.height * pixelsPerPoint,
      alternative: page.description,
      caption: `Data-flow diagram: ${page.title}`,
    }
  })
}
