import type { Context } from 'hono'
import { securedResponse } from '../protection/security-headers.ts'
import { negotiateCoding } from './negotiate-coding.ts'
import type { RenderedBody } from './rendered-body.ts'

/** Who may keep an answer, and for how long before asking again. */
export const caching = {
  /** The council's: nobody but the asker's own browser, which asks each time whether it still holds. */
  council: 'private, no-cache',
  /** The public's: anybody may keep it, and asks each time whether it still holds. */
  public: 'public, no-cache',
  /** A file whose name changes with its content. */
  immutable: 'public, max-age=31536000, immutable',
} as const

/** Whether the header If-None-Match names a tag, or any: compared weakly (RFC 9110 section 13.1.2). */
const names = (header: string, etag: string) =>
  header === etag ||
  header.split(',').some((part) => part.trim() === '*' || part.trim().replace(/^W\//, '') === etag.slice(2))

/**
 * Answers with a body that was rendered before: 304 where the asker has it already, else the bytes in the best coding
 * that the asker takes.
 *
 * @param c the request's context.
 * @param body the rendered body.
 * @param cacheControl one of {@link caching}.
 * @param security the security headers, where they are not those of most answers.
 */
export const sendBody = async (
  c: Context,
  body: RenderedBody,
  cacheControl: string,
  security?: Readonly<Record<string, string>>,
): Promise<Response> => {
  const headers: Record<string, string> = { etag: body.etag, 'cache-control': cacheControl, vary: 'accept-encoding' }
  const known = c.req.header('if-none-match')
  if (known !== undefined && names(known, body.etag)) return securedResponse(null, 304, headers, security)
  headers['content-type'] = body.type
  const coding = negotiateCoding(c.req.header('accept-encoding'), body.codings)
  if (coding === null) return securedResponse(body.bytes, 200, headers, security)
  headers['content-encoding'] = coding
  return securedResponse(await body.encoded(coding), 200, headers, security)
}
