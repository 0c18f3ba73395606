import type { FoundPaths } from '../find-paths.ts'
import type { FlowGraph } from '../flow-graph.ts'
import { edgeOf } from '../graph-index.ts'
import { bodyAt, describeHop, type Hop, namedNode } from './describe-hop.ts'
import { counted, countedAbroad, type Named } from './flow-summary.ts'

export interface DescribedPath {
  readonly hops: readonly Hop[]
  readonly organisationsCrossed: number
  readonly leavesUk: boolean
}

export interface DescribedPaths {
  readonly from: Named
  readonly to: Named
  readonly summary: string
  readonly paths: readonly DescribedPath[]
  /** Whether there are more paths than were looked for. */
  readonly truncated: boolean
}

/**
 * Question 7, in words: every step of each path, and where it crosses an organisation or the border.
 *
 * @param graph the graph that the paths were found in.
 * @param from the id of the node they start at.
 * @param to the id of the node they arrive at.
 * @param found the paths.
 */
export const describePaths = (graph: FlowGraph, from: string, to: string, found: FoundPaths): DescribedPaths => {
  const paths = found.paths.map(({ edges }): DescribedPath => {
    let holder: string | null = bodyAt(graph, from)
    const hops = edges.flatMap((id): Hop[] => {
      const edge = edgeOf(graph, id)
      if (edge === undefined) return []
      const hop = describeHop(graph, edge, new Set(holder === null ? [] : [holder]))
      holder = bodyAt(graph, edge.to) ?? holder
      return [hop]
    })
    return {
      hops,
      organisationsCrossed: hops.filter((hop) => hop.crossesOrganisation).length,
      leavesUk: hops.some((hop) => hop.leavesUk === 'yes'),
    }
  })
  const [start, end] = [namedNode(graph, from), namedNode(graph, to)]
  const count = `${counted(paths.length, 'path')}${found.truncated ? ' and more beyond the limit' : ''}`
  const shortest = paths[0]?.hops.length ?? 0
  const crossing = paths.filter((path) => path.leavesUk).length
  return {
    from: { id: start.id, name: start.name },
    to: { id: end.id, name: end.name },
    summary:
      paths.length === 0
        ? `No data of one kind gets from ${start.name} to ${end.name} by what the register holds.`
        : `${count} from ${start.name} to ${end.name}; the shortest takes ${counted(shortest, 'step')}; ${countedAbroad(crossing)}.`,
    paths,
    truncated: found.truncated,
  }
}
