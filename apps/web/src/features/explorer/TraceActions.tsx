import { useNameOf } from '../../workbench/use-name-of.ts'
import { traceActions } from './trace-words.ts'
import type { Explorer } from './use-explorer.ts'

/** Follows data from the chosen record, or by every path to it from where a trace starts. */
export const TraceActions = ({ explorer, id }: { readonly explorer: Explorer; readonly id: string }) => {
  const nameOf = useNameOf()
  const { state, follow } = explorer
  const { trace } = state
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => follow({ trace: id })}>
        {traceActions.down}
      </button>
      <button type="button" className="button button--quiet" onClick={() => follow({ trace: id, direction: 'up' })}>
        {traceActions.up}
      </button>
      {trace !== undefined && trace !== id && (
        <button type="button" className="button button--quiet" onClick={() => follow({ trace, traceTo: id })}>
          {traceActions.fromStart(nameOf(trace))}
        </button>
      )}
    </>
  )
}
