import type { FoundPaths } from '../find-paths.ts'
import type { FlowGraph, GraphEdge, NodeKind } from '../flow-graph.ts'
import { edgeOf, nodeOf } from '../graph-index.ts'
import { unnamedPlaceAbroad } from '../place.ts'
import { sentenceOfEdge } from '../sentences/sentence-of-link.ts'
import { counted, type Named } from './flow-summary.ts'

/** One step of a path. */
export interface Hop {
  readonly from: Named & { readonly kind: NodeKind }
  readonly to: Named & { readonly kind: NodeKind }
  readonly edge: string
  readonly says: string
  readonly crossesOrganisation: boolean
  /** Whether it leaves the UK; null for a step that goes to no body and no place. */
  readonly leavesUk: 'yes' | 'no' | 'not-stated' | null
}

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

/** The body within whose boundary data is at a node; null where it lies within none, as data and systems do. */
const bodyAt = (graph: FlowGraph, id: string): string | null => {
  const node = nodeOf(graph, id)
  return node?.kind === 'activity' || node?.kind === 'party' ? node.organisation : null
}

/** Whether a step leaves the UK: a flow says so itself; a place does of what ends up there. */
const leavesUkBy = (graph: FlowGraph, edge: GraphEdge): Hop['leavesUk'] => {
  if (edge.kind === 'flow' || edge.kind === 'bundle') return edge.leavesUk
  const place = nodeOf(graph, edge.to)
  if (place?.kind !== 'place') return null
  if (place.id === unnamedPlaceAbroad) return 'yes'
  if (place.country === null) return 'not-stated'
  return place.country === 'GB' ? 'no' : 'yes'
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
  const named = (id: string) => {
    const node = nodeOf(graph, id)
    return { id, name: node?.label ?? id, kind: node?.kind ?? ('party' as const) }
  }
  const paths = found.paths.map(({ edges }): DescribedPath => {
    let holder: string | null = bodyAt(graph, from)
    const hops = edges.flatMap((id): Hop[] => {
      const edge = edgeOf(graph, id)
      if (edge === undefined) return []
      const before = holder
      const after = bodyAt(graph, edge.to)
      holder = after ?? before
      return [
        {
          from: named(edge.from),
          to: named(edge.to),
          edge: id,
          says: sentenceOfEdge(graph, edge, { voice: graph.audience === 'council' ? 'council' : 'resident' }),
          crossesOrganisation:
            edge.kind === 'flow' ? edge.crossesOrganisation : before !== null && after !== null && before !== after,
          leavesUk: leavesUkBy(graph, edge),
        },
      ]
    })
    return {
      hops,
      organisationsCrossed: hops.filter((hop) => hop.crossesOrganisation).length,
      leavesUk: hops.some((hop) => hop.leavesUk === 'yes'),
    }
  })
  const [start, end] = [named(from), named(to)]
  const count = `${counted(paths.length, 'path')}${found.truncated ? ' and more beyond the limit' : ''}`
  const shortest = paths[0]?.hops.length ?? 0
  const crossing = paths.filter((path) => path.leavesUk).length
  return {
    from: { id: start.id, name: start.name },
    to: { id: end.id, name: end.name },
    summary:
      paths.length === 0
        ? `No data of one kind gets from ${start.name} to ${end.name} by what the register holds.`
        : `${count} from ${start.name} to ${end.name}; the shortest takes ${counted(shortest, 'step')}; ${crossing} ${crossing === 1 ? 'leaves' : 'leave'} the UK.`,
    paths,
    truncated: found.truncated,
  }
}
