import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchReading } from '../../server/fetch-reading.ts'

/** What a format is for, in the order of the menu. */
export const formatPurposes = ['picture', 'drawing-to-edit', 'spreadsheet', 'document', 'data'] as const

const formatSchema = z.object({
  id: z.string(),
  name: z.string(),
  fileName: z.string(),
  for: z.enum(formatPurposes),
  usesPage: z.boolean(),
  needs: z.enum(['one-recipient', 'one-activity']).nullable(),
})
const answerSchema = z.object({ formats: z.array(formatSchema) })

export type Format = z.output<typeof formatSchema>

/** The formats that the server writes. Its list is asked for: the writers themselves are too large for a browser. */
export const formatsQuery = () =>
  queryOptions({
    queryKey: ['export-formats'],
    queryFn: async ({ signal }) => answerSchema.parse(await fetchReading('/api/v1/exports', { signal })).formats,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  })
