import type { FoundPaths } from '../find-paths.ts'
import type { FlowGraph, GraphEdge, NodeKind } from '../flow-graph.ts'
import { edgeOf, nodeOf } from '../graph-index.ts'
import type { Named } from './flow-summary.ts'
import { counted } from './flow-summary.ts'

/** One step of a path. */
export interface Hop {
  readonly from: Named & { readonly kind: NodeKind }
  readonly to: Named & { readonly kind: NodeKind }
  readonly edge: string
  readonly says: string
  readonly crossesOrganisation: boolean
  /** Whether it leaves the UK; null for a step that is no flow. */
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

const verbs: Record<GraphEdge['kind'], string> = {
  flow: 'is told to',
  bundle: 'is told to',
  describes: 'are described by',
  'collected-for': 'is collected for',
  'kept-in': 'keeps data in',
  'provided-by': 'is provided by',
  'located-in': 'is in',
  'rests-on': 'rests on',
}

const saysOf = (graph: FlowGraph, edge: GraphEdge): string => {
  const [from, to] = [nodeOf(graph, edge.from)?.label ?? edge.from, nodeOf(graph, edge.to)?.label ?? edge.to]
  if (edge.kind !== 'flow') return `${from} ${verbs[edge.kind]} ${to}`
  const tells =
    edge.carried.state === 'stated'
      ? 'tells'
      : edge.carried.state === 'none'
        ? 'gives anonymous results to'
        : 'may tell'
  return `${from} ${tells} ${to}${edge.trigger === null ? '' : `, when ${edge.trigger}`}`
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
    const hops = edges.flatMap((id): Hop[] => {
      const edge = edgeOf(graph, id)
      if (edge === undefined) return []
      const flow = edge.kind === 'flow' ? edge : null
      return [
        {
          from: named(edge.from),
          to: named(edge.to),
          edge: id,
          says: saysOf(graph, edge),
          crossesOrganisation: flow?.crossesOrganisation ?? false,
          leavesUk: flow?.leavesUk ?? null,
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
