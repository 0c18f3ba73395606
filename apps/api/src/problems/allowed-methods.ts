import type { Hono } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'

/**
 * Finds the methods that an address takes.
 *
 * @param app the whole app, all its routes mounted.
 * @returns the methods of a path, in capitals, HEAD with GET; none where there is no such address.
 */
export const findAllowedMethods = (app: Pick<Hono, 'routes'>): ((path: string) => string[]) => {
  const router = new TrieRouter<string>()
  const methods = new Set<string>()
  for (const { method, path } of app.routes) {
    if (method === 'ALL') continue
    methods.add(method)
    router.add(method, path, method)
  }
  return (path) => {
    const taken = [...methods].filter((method) => router.match(method, path)[0].length > 0)
    return taken.includes('GET') ? [...taken, 'HEAD'].sort() : taken.sort()
  }
}
