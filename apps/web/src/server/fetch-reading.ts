import { z } from 'zod'
import { ServerFailure } from './server-failure.ts'

/** What of a problem document (RFC 9457) is for people to read. */
const problemSchema = z.object({ title: z.string().optional(), detail: z.string().optional() })

const explain = async (response: Response): Promise<string> => {
  const problem = problemSchema.safeParse(await response.json().catch(() => null))
  const said = problem.success ? [problem.data.title, problem.data.detail].filter((text) => text !== undefined) : []
  return said.length > 0 ? said.join(': ') : `The server answered ${response.status} ${response.statusText}`.trim()
}

/**
 * Asks the server for a reading.
 *
 * @param path an address on the same server, such as `/api/v1/register`.
 * @param options.signal ends the request.
 * @returns the parsed JSON.
 * @throws ServerFailure with the reason, in the server's words where it gave any.
 */
export const fetchReading = async (path: string, { signal }: { signal: AbortSignal }): Promise<unknown> => {
  let response: Response
  try {
    response = await fetch(path, { signal, headers: { accept: 'application/json' } })
  } catch (error) {
    if (signal.aborted) throw error
    throw new ServerFailure('offline', 'The server cannot be reached.')
  }
  if (response.status === 401) throw new ServerFailure('signed-out', 'You are not signed in.')
  if (response.status === 404) throw new ServerFailure('not-found', await explain(response))
  if (!response.ok) throw new ServerFailure('failed', await explain(response))
  return response.json()
}
