import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ExportFormat, ExportScope, ScopeChoice } from '@sharemap/export'
import type { AnyRegister } from '@sharemap/graph'

/** A drawing of more flows than this takes long enough to keep others waiting. */
const mostFlowsBesideRequests = 20

/**
 * Whether an export is better written in a thread of its own: what is drawn takes seconds where there is much to draw,
 * and the server has requests to answer.
 */
export const isLongToWrite = ({ for: purpose, needs }: ExportFormat, { flowNumbers }: ExportScope): boolean =>
  (purpose === 'picture' || purpose === 'document') && needs === null && flowNumbers.size > mostFlowsBesideRequests

/** What an export is written from. */
export interface ExportOrder {
  /** The id of the format. */
  readonly format: string
  readonly register: AnyRegister
  readonly choice: ScopeChoice
}

let last: Promise<unknown> = Promise.resolve()

const write = async (order: ExportOrder): Promise<Uint8Array> => {
  const worker = new Worker(new URL('./export-worker.mjs', import.meta.url), { workerData: order })
  try {
    const [bytes] = (await once(worker, 'message')) as [Uint8Array]
    return bytes
  } finally {
    await worker.terminate()
  }
}

/**
 * Writes an export in a thread of its own, one after another: two large drawings at once would take as long, and twice
 * the memory.
 *
 * @param order the format, the register and the choice of its scope, which must not be empty.
 * @returns the bytes, the same as the format writes on the spot.
 * @throws Error where the thread fails.
 */
export const writeExportApart = (order: ExportOrder): Promise<Uint8Array> => {
  const mine = last.then(
    () => write(order),
    () => write(order),
  )
  last = mine
  return mine
}
