import { z } from 'zod'
import { ServerFailure } from './server-failure.ts'

/** How a change is asked for: made, changed in part, put whole, or taken away. */
export type ChangeMethod = 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** What of a problem document (RFC 9457) is for people to read, with the code that tells its kind. */
const problemSchema = z.object({
  code: z.string().default('unknown'),
  title: z.string().default(''),
  detail: z.string().default(''),
})

export type ServerProblem = z.output<typeof problemSchema>

/** What the server answered to a change: taken, or refused with a reason. */
export interface ChangeAnswer {
  readonly status: number
  readonly ok: boolean
  /** The answer's JSON; null where it held none. */
  readonly body: unknown
  /** Why it was refused; null where it was taken. */
  readonly problem: ServerProblem | null
}

const readProblem = (response: Response, body: unknown): ServerProblem => {
  const read = problemSchema.safeParse(body)
  if (read.success && (read.data.title !== '' || read.data.detail !== '')) return read.data
  return { code: 'unknown', title: `The server answered ${response.status} ${response.statusText}`.trim(), detail: '' }
}

/**
 * Asks the server for a change. It is asked once: a change whose answer got lost may have been made.
 *
 * @param method how.
 * @param path an address on the same server, such as `/api/v1/edits`.
 * @param body sent as JSON; nothing where left out.
 * @returns the answer, also where the server refused.
 * @throws ServerFailure where nobody is signed in any more, or the server did not answer.
 */
export const sendChange = async (method: ChangeMethod, path: string, body?: unknown): Promise<ChangeAnswer> => {
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch {
    throw new ServerFailure('offline', 'The server cannot be reached.')
  }
  if (response.status === 401) throw new ServerFailure('signed-out', 'You are not signed in.')
  const answer: unknown = await response.json().catch(() => null)
  return {
    status: response.status,
    ok: response.ok,
    body: answer,
    problem: response.ok ? null : readProblem(response, answer),
  }
}

/**
 * What a refusal says, in one sentence or two.
 *
 * @param problem why the server refused.
 */
export const sayProblem = ({ title, detail }: ServerProblem): string =>
  [title, detail].filter((text) => text !== '').join(': ')
