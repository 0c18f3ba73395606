import { z } from '@hono/zod-openapi'
import { exportFileName, exportFormats, exportPurposes } from '@sharemap/export'
import type { Register } from '@sharemap/register'
import { defineReading } from '../readings/define-reading.ts'
import type { Reader } from '../readings/reader.ts'

const formatSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    fileExtension: z.string(),
    fileName: z.string().openapi({ description: 'What the file is called where nobody names it.' }),
    mediaType: z.string(),
    for: z.enum(exportPurposes),
    usesPage: z.boolean().openapi({ description: 'Whether size, orientation and split change what is written.' }),
    needs: z
      .enum(['one-recipient', 'one-activity'])
      .nullable()
      .openapi({ description: 'What the scope must be narrowed to.' }),
  })
  .openapi('ExportFormat')

/**
 * The formats in which the register can be taken away, in the order of the menus. Menus read them here, so that no
 * browser has to load the writers to know their names.
 *
 * @param reader what answers from the council's register.
 */
export const exportFormatsReading = (reader: Reader<Register>) =>
  defineReading(reader, {
    path: '/exports',
    summary: 'The formats in which a part of the register can be taken away.',
    query: {},
    answer: z.strictObject({ formats: z.array(formatSchema) }),
    read: () => ({
      formats: exportFormats.map(({ write: _, ...format }) => ({ ...format, fileName: exportFileName(format) })),
    }),
  })
