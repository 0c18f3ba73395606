import type { Context } from 'hono'

/**
 * Whether a request comes from a browser that would show a page: its header Accept names HTML, as those of browsers do
 * and those of programs do not.
 *
 * @param c the request's context.
 */
export const wantsPage = (c: Context): boolean => c.req.header('accept')?.includes('text/html') === true
