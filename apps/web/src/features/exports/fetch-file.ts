import { z } from 'zod'
import { exportWords } from './export-words.ts'

const problemSchema = z.object({ detail: z.string() })

/** A file, or why there is none, in the server's own words where it gave any. */
export type FetchedFile = { readonly file: Blob } | { readonly problem: string }

/**
 * Fetches an export.
 *
 * @param address its address on the same server.
 */
export const fetchFile = async (address: string): Promise<FetchedFile> => {
  try {
    const response = await fetch(address)
    if (response.ok) return { file: await response.blob() }
    const problem = problemSchema.safeParse(await response.json().catch(() => null))
    return { problem: problem.success ? problem.data.detail : `${response.status} ${response.statusText}`.trim() }
  } catch {
    return { problem: exportWords.failed }
  }
}
