import type { IsoDate } from '@sharemap/law'
import type { ExportScope } from '../../exports/export-scope.ts'
import type { Explorer } from './use-explorer.ts'

/** Further than this the server does not count steps; so far reaches everything. */
const mostSteps = 20

const steps = (count: number | undefined) => (count === undefined || count > mostSteps ? undefined : count)

/**
 * What an export of the explorer holds: what its views show.
 *
 * @param explorer its filter, focus and trace. What they name and the filters leave out narrows nothing there, nor here.
 * @param asAt the chosen date.
 * @returns the scope, and whether the screen shows paths only, to which no export can be narrowed.
 */
export const exportScopeOf = (
  { filter, state, selection }: Pick<Explorer, 'filter' | 'state' | 'selection'>,
  asAt: IsoDate,
): { readonly scope: ExportScope; readonly pathsOnly: boolean } => {
  const { followed, focusIsHidden } = selection
  if (followed !== null) {
    const { choice, hidden } = followed
    if (hidden.length > 0 || choice.show === 'everything') return { scope: { asAt, filter }, pathsOnly: false }
    const { start, end, direction, depth } = choice
    const trace = { start, direction: end === undefined ? direction : ('down' as const), depth: steps(depth) }
    return { scope: { asAt, filter, trace }, pathsOnly: end !== undefined }
  }
  if (state.focus === undefined || focusIsHidden) return { scope: { asAt, filter }, pathsOnly: false }
  const hops = state.hops === 'all' ? undefined : Number(state.hops)
  return { scope: { asAt, filter, focus: { id: state.focus, hops } }, pathsOnly: false }
}
