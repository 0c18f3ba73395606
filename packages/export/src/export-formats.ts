import type { ExportFormat } from './export-format.ts'

/** Every way out, in the order of the menus. */
export const exportFormats: readonly ExportFormat[] = []

/**
 * Finds a format by its id.
 *
 * @param id as it stands in an address or a command.
 * @returns undefined where there is no such format.
 */
export const exportFormatOf = (id: string): ExportFormat | undefined => exportFormats.find((format) => format.id === id)
