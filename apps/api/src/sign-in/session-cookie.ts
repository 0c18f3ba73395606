import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sessionSeconds } from './sessions.ts'

const name = 'sharemap-session'

/** Whether the browser speaks HTTPS, to this server or to a proxy before it. */
const isHttps = (c: Context) => c.req.header('x-forwarded-proto') === 'https' || c.req.url.startsWith('https:')

/**
 * Not readable by script, and sent along only from our own pages or when a link to us is followed: `Lax`, because a
 * sign-in link in a message is followed from another site, and `Strict` would hold the cookie back after the redirect.
 */
const attributes = (c: Context) => ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps(c) }) as const

/** The session that a request names; undefined where it names none. */
export const readSessionCookie = (c: Context): string | undefined => getCookie(c, name)

/** Gives the browser its session's id to keep. */
export const writeSessionCookie = (c: Context, session: string): void =>
  setCookie(c, name, session, { ...attributes(c), maxAge: sessionSeconds })

/** Has the browser forget its session. */
export const clearSessionCookie = (c: Context): void => {
  deleteCookie(c, name, attributes(c))
}
