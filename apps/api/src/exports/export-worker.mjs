import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// Writes one export in a thread of its own. A thread does not take over the loader of the one that starts it, so it
// brings its own.
register()
const [{ buildExportScope, exportFormatOf }, { createExportTools }] = await Promise.all([
  import('@sharemap/export'),
  import('./load-fonts.ts'),
])
const { format, register: records, choice } = workerData
parentPort?.postMessage(await exportFormatOf(format)?.write(buildExportScope(records, choice), createExportTools()))
