import { Hono } from 'hono'

/** An answer about this very moment. */
const kept = { 'cache-control': 'no-store' }

/**
 * For whoever watches over the server: `/healthz` says that it runs, `/readyz` that it holds a sound register. A
 * register is opened before the server listens, so both answer as soon as one does.
 */
export const healthRoutes = () =>
  new Hono()
    .get('/healthz', (c) => c.json({ status: 'running' }, 200, kept))
    .get('/readyz', (c) => c.json({ status: 'ready' }, 200, kept))
