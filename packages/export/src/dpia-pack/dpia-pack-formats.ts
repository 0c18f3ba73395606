import type { ExportFormat } from '../export-format.ts'

/** What the pack is in every file type: steps 2 to 4 of the assessment, with the diagram and its table. */
const pack = { for: 'document', usesPage: true, needs: null } as const

/** The pack as a Word file. What writes it is large, so it is fetched when it is asked for. */
export const dpiaDocxFormat: ExportFormat = {
  ...pack,
  id: 'docx',
  name: 'DPIA pack (Word)',
  fileExtension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write: async (scope, tools) => {
    const [{ buildDpiaPack }, { drawFigures }, { toDocx }] = await Promise.all([
      import('./build-dpia-pack.ts'),
      import('./draw-figures.ts'),
      import('../docx/to-docx.ts'),
    ])
    return toDocx(buildDpiaPack(scope, await drawFigures(scope, tools)))
  },
}

/** The pack as OpenDocument, which LibreOffice and Word read. */
export const dpiaOdtFormat: ExportFormat = {
  ...pack,
  id: 'odt',
  name: 'DPIA pack (OpenDocument)',
  fileExtension: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  write: async (scope, tools) => {
    const [{ buildDpiaPack }, { drawFigures }, { toOdt }] = await Promise.all([
      import('./build-dpia-pack.ts'),
      import('./draw-figures.ts'),
      import('../odt/to-odt.ts'),
    ])
    return toOdt(buildDpiaPack(scope, await drawFigures(scope, tools)))
  },
}
