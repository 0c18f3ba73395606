import type { RenderedBody } from './rendered-body.ts'

/** Keeps rendered bodies by key, the latest used, up to a size. */
export interface BodyCache {
  /**
   * The body of a key, rendered where it is not kept.
   *
   * @param key everything that the body follows from: register revision, date, address and query.
   * @param render makes the body; what it throws is passed on, and nothing is kept.
   */
  readonly get: (key: string, render: () => RenderedBody) => RenderedBody
}

/**
 * Makes a cache of bodies that drops the least lately used ones when they become too many.
 *
 * @param mostBytes how many bytes of plain bodies to keep; what they are compressed to comes on top, about a fifth.
 * A body larger than that is not kept.
 */
export const createBodyCache = (mostBytes: number): BodyCache => {
  const bodies = new Map<string, RenderedBody>()
  let total = 0
  return {
    get: (key, render) => {
      const known = bodies.get(key)
      if (known !== undefined) {
        bodies.delete(key)
        bodies.set(key, known)
        return known
      }
      const body = render()
      if (body.bytes.byteLength > mostBytes) return body
      bodies.set(key, body)
      total += body.bytes.byteLength
      for (const [oldest, { bytes }] of bodies) {
        if (total <= mostBytes) break
        bodies.delete(oldest)
        total -= bytes.byteLength
      }
      return body
    },
  }
}
