import type { ExportFormat } from './export-format.ts'
import { pdfFormat } from './pdf/pdf-format.ts'
import { pngFormat } from './png/png-format.ts'
import { svgFormat } from './svg/svg-format.ts'

/** Every way out, in the order of the menus. */
export const exportFormats: readonly ExportFormat[] = [svgFormat, pngFormat, pdfFormat]

/**
 * Finds a format by its id.
 *
 * @param id as it stands in an address or a command.
 * @returns undefined where there is no such format.
 */
export const exportFormatOf = (id: string): ExportFormat | undefined => exportFormats.find((format) => format.id === id)
