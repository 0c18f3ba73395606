import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

const isLoopback = (address: string) => /^(127\.|::1$|::ffff:127\.)/.test(address)

/** An IPv6 host has a whole /64 to speak from, and an IPv4 address may be written as IPv6. */
const sourceOf = (address: string) => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}

/**
 * Where a request comes from, to count wrong attempts by.
 *
 * A proxy on this very machine says whom it speaks for in the last entry of X-Forwarded-For, and is believed: without
 * that everybody behind it would be one. From any other machine the header is anybody's to write, and is not looked at.
 *
 * @param c the request's context.
 * @returns the other end's IPv4 address or IPv6 network; the same word for all where there is no connection, as in a
 * test.
 */
export const clientAddress = (c: Context): string => {
  const hasConnection = (c.env as { incoming?: unknown } | undefined)?.incoming !== undefined
  const address = hasConnection ? getConnInfo(c).remote.address : undefined
  if (address === undefined) return 'no connection'
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return sourceOf(isLoopback(address) && isIP(forwarded) !== 0 ? forwarded : address)
}
