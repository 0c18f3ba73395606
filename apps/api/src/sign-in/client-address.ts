import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Where a request comes from.
 *
 * @param c the request's context.
 * @returns the other end's IP address; the same word for all where there is no connection, as in a test.
 */
export const clientAddress = (c: Context): string =>
  (c.env as { incoming?: unknown } | undefined)?.incoming === undefined
    ? 'no connection'
    : (getConnInfo(c).remote.address ?? 'no connection')
