import type { RegisterRecord } from '@sharemap/register'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchReading } from '../server/fetch-reading.ts'
import { failureKindOf } from '../server/server-failure.ts'

const versionSchema = z.object({
  /** Null where it was taken out. */
  version: z.number().nullable(),
  /** The number of the entry of the history that made it; null for what stood at the beginning. */
  entry: z.number().nullable(),
  at: z.string().nullable(),
  whoName: z.string().nullable(),
  why: z.string().nullable(),
  change: z.enum(['added', 'changed', 'removed', 'stood']),
  /** What was done to the record, a sentence a field. */
  words: z.array(z.string()),
  /** The record at this version, as the server parsed it then; null where it was taken out. */
  record: z.custom<RegisterRecord>((value) => typeof value === 'object' && value !== null).nullable(),
})

const versionsSchema = z.object({ versions: z.array(versionSchema) })

/** One version of a record: what it was, who made it so, when and why. */
export type RecordVersion = z.output<typeof versionSchema>

/** A version at which the record was in the register. */
export type HeldVersion = RecordVersion & { readonly version: number; readonly record: RegisterRecord }

/**
 * Leaves out where a record was taken out.
 *
 * @param version any version of it.
 */
export const isHeld = (version: RecordVersion): version is HeldVersion =>
  version.record !== null && version.version !== null

/**
 * Every version of one record, the latest first.
 *
 * @param id the record's id.
 */
export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['history', 'versions', id],
    queryFn: async ({ signal }): Promise<readonly RecordVersion[]> =>
      versionsSchema.parse(await fetchReading(`/api/v1/records/${encodeURIComponent(id)}/versions`, { signal }))
        .versions,
    staleTime: 10_000,
    networkMode: 'always',
    retry: (count, error) => failureKindOf(error) === 'failed' && count < 1,
  })
