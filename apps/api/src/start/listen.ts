import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

export type Listening =
  | { readonly ok: true; readonly address: string; readonly stop: () => Promise<void> }
  | { readonly ok: false; readonly problem: string }

/** How long requests under way may take to end once the server is told to stop, in milliseconds. */
const patience = 5_000

const reasons: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) =>
    `Port ${port} is in use by another program. Stop that program, or name another port: PORT=${port < 65_535 ? port + 1 : 4600}.`,
  EACCES: (_, port) => `This user may not use port ${port}. Name a port from 1024 up in PORT.`,
  EADDRNOTAVAIL: (host) => `HOST=${host} is no address of this machine. Name one that is, or leave HOST out.`,
  ENOTFOUND: (host) => `HOST=${host} is no name that this machine knows. Name one that is, or leave HOST out.`,
}

/** Ends idle connections at once, and the others when they are answered or have had their time. */
const stopServer = async (server: Server) => {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(timer)
}

/**
 * Listens.
 *
 * @param fetch answers a request.
 * @param host the address or name to listen on.
 * @param port the port; 0 for any free one.
 * @returns the web address that a browser on this machine can use, and how to stop; or why not, as a sentence.
 */
export const listen = async (
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Listening> => {
  const server = createAdaptorServer({ fetch: fetch as Parameters<typeof createAdaptorServer>[0]['fetch'] }) as Server
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const reason = reasons[code]?.(host, port)
    return { ok: false, problem: reason ?? `The server cannot listen on ${host}, port ${port}: ${message}.` }
  }
  const { port: actual } = server.address() as AddressInfo
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return { ok: true, address: `http://${name}:${actual}`, stop: () => stopServer(server) }
}
