import { posix } from 'node:path'

/** Every address that a page refers to, in `href` and `src`, with what HTML escapes put back. */
const addressesIn = (source: string): string[] =>
  [...source.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))

const idsIn = (source: string) => new Set([...source.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))

const isOutside = (address: string) => /^[a-z][a-z0-9+.-]*:/i.test(address)

/**
 * Follows every link of a site that leads to the site itself.
 *
 * @param files every file by its path.
 * @returns a line for each link that leads nowhere: to a file or a part of a page that does not exist, or out of the
 *   folder that the site is published in.
 */
export const findBrokenLinks = (files: ReadonlyMap<string, string | Uint8Array>): string[] => {
  const ids = new Map<string, ReadonlySet<string | undefined>>()
  const idsOf = (path: string) => {
    const known = ids.get(path) ?? idsIn(String(files.get(path)))
    ids.set(path, known)
    return known
  }
  return [...files].flatMap(([path, content]) => {
    if (!path.endsWith('.html') || typeof content !== 'string') return []
    return addressesIn(content).flatMap((address) => {
      if (isOutside(address)) return []
      const [file = '', part] = address.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      if (file.startsWith('/')) return [`${path}: ${address} is not relative`]
      if (!files.has(target)) return [`${path}: ${address} does not exist`]
      if (part !== undefined && !idsOf(target).has(part)) return [`${path}: ${address} has no such part`]
      return []
    })
  })
}
