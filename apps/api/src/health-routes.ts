import type { Store } from '@sharemap/store'
import { Hono } from 'hono'

/** An answer about this very moment. */
const kept = { 'cache-control': 'no-store' }

/**
 * For whoever watches over the server: `/healthz` says that it runs, `/readyz` that it holds a sound register. A
 * register is opened before the server listens, so both answer as soon as one does. What stands in the way of edits is
 * told by `/readyz` too, by its codes alone, and is no reason to take the server away: reads go on.
 *
 * @param store the store that is watched over.
 */
export const healthRoutes = ({ troubles }: Pick<Store, 'troubles'>) =>
  new Hono()
    .get('/healthz', (c) => c.json({ status: 'running' }, 200, kept))
    .get('/readyz', (c) => {
      const codes = [...new Set(troubles().map(({ code }) => code))]
      return c.json(codes.length === 0 ? { status: 'ready' } : { status: 'troubled', troubles: codes }, 200, kept)
    })
