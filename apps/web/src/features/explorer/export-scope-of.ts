import type { IsoDate } from '@sharemap/law'
import { type ExportScope, scopeOfFlows } from '../../exports/export-scope.ts'
import { asksForFindings, flowPartOf } from '../../search/explorer-filter.ts'
import type { Explorer } from './use-explorer.ts'

/** Further than this the server does not count steps; so far reaches everything. */
const mostSteps = 20

const steps = (count: number | undefined) => (count === undefined || count > mostSteps ? undefined : count)

/**
 * What an export of the explorer holds: what its views show.
 *
 * @param explorer its filter, focus and trace. What they name and the filters leave out narrows nothing there, nor here.
 * @param asAt the chosen date.
 * @returns null where a filter of findings leaves no flow, or more than the server can be asked for one by one.
 */
export const exportScopeOf = (
  { filter: chosen, state, selection }: Pick<Explorer, 'filter' | 'state' | 'selection'>,
  asAt: IsoDate,
): ExportScope | null => {
  const filter = flowPartOf(chosen)
  const { followed, focusIsHidden, flows } = selection
  // The server knows no filter of findings, so it is asked for the very flows that are shown.
  if (asksForFindings(chosen)) {
    return scopeOfFlows(
      asAt,
      flows.map(({ flow }) => flow),
    )
  }
  if (followed !== null) {
    const { choice, hidden } = followed
    if (hidden.length > 0 || choice.show === 'everything') return { asAt, filter }
    const { start, end, direction } = choice
    const depth = steps(choice.depth)
    if (end === undefined) return { asAt, filter, trace: { start, direction, depth } }
    const path = choice.show === 'path' ? choice.path + 1 : undefined
    return { asAt, filter, trace: { start, end, depth, path } }
  }
  if (state.focus === undefined || focusIsHidden) return { asAt, filter }
  const hops = state.hops === 'all' ? undefined : Number(state.hops)
  return { asAt, filter, focus: { id: state.focus, hops } }
}
