import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// Builds the public site in a thread of its own. A thread does not take over the loader of the one that starts it, so
// it brings its own.
register()
const { buildSite } = await import('@sharemap/public-map')
parentPort?.postMessage(buildSite(workerData.register, workerData.options))
