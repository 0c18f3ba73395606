import type { MatrixHead } from '@sharemap/graph'

export const matrixSorts = ['flows', 'name', 'kind'] as const
export type MatrixSort = (typeof matrixSorts)[number]

const byName = (a: MatrixHead, b: MatrixHead) => a.label.localeCompare(b.label, 'en-GB')

/**
 * Orders the heads of a matrix.
 *
 * @param heads rows or columns.
 * @param sort by how many flows they hold, by name, or by group and then name.
 */
export const orderHeads = (heads: readonly MatrixHead[], sort: MatrixSort): MatrixHead[] =>
  heads.toSorted((a, b) => {
    if (sort === 'name') return byName(a, b)
    if (sort === 'kind') return (a.group ?? '').localeCompare(b.group ?? '', 'en-GB') || byName(a, b)
    return b.flows - a.flows || byName(a, b)
  })

/** A run of neighbouring columns of one group, for the upper row of headings. */
export interface HeadRun {
  readonly group: string | null
  readonly heads: readonly MatrixHead[]
}

/**
 * Gathers heads of one group side by side, the group with the most flows first.
 *
 * @param heads the columns of a matrix.
 */
export const gatherRuns = (heads: readonly MatrixHead[]): HeadRun[] => {
  const runs = new Map<string | null, MatrixHead[]>()
  for (const head of heads) runs.set(head.group, [...(runs.get(head.group) ?? []), head])
  const flows = (run: HeadRun) => Math.max(...run.heads.map((head) => head.flows))
  return [...runs].map(([group, inRun]) => ({ group, heads: inRun })).sort((a, b) => flows(b) - flows(a))
}
