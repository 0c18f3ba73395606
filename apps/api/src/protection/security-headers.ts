import type { MiddlewareHandler } from 'hono'

/** Everything comes from this server, and nothing is run or styled that stands in a page itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers, for whoever makes an answer whole at once. */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Not `no-referrer`, under which browsers hide the origin of our own forms from us (Fetch, serializing an origin).
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** Of files that are for everybody: other sites may load them too. */
export const publicHeaders = { ...securityHeaders, 'cross-origin-resource-policy': 'cross-origin' } as const

const { 'x-frame-options': _, ...frameable } = publicHeaders

/** Of pages that are made to stand in a frame of any other site. */
export const embeddableHeaders = {
  ...frameable,
  'content-security-policy': contentSecurityPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
} as const

const entries = Object.entries(securityHeaders)

/** Answers that were made with the headers. Looking at an answer's headers once more costs a fifth of the server's rate. */
const secured = new WeakSet<Response>()

/**
 * Makes an answer with the security headers.
 *
 * @param body what it holds.
 * @param status its status.
 * @param headers its other headers, in lower case.
 * @param security the security headers, where they are not those of most answers.
 */
export const securedResponse = (
  body: Uint8Array<ArrayBuffer> | null,
  status: number,
  headers: Readonly<Record<string, string>>,
  security: Readonly<Record<string, string>> = securityHeaders,
): Response => {
  const response = new Response(body, { status, headers: { ...security, ...headers } })
  secured.add(response)
  return response
}

/**
 * Sees to it that every answer has the security headers, save those that the answer has set itself.
 * Strict-Transport-Security is left to whoever ends HTTPS before this server: sent over plain HTTP it means nothing
 * (RFC 6797 section 7.2).
 */
export const secureEveryResponse = (): MiddlewareHandler => async (c, next) => {
  await next()
  if (secured.has(c.res)) return
  for (const [name, value] of entries) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}
