import { type Cargo, type Carriage, type Direction, includesPeople, meet } from './carriage.ts'
import type { GraphIndex } from './graph-index.ts'
import { addAll, type LabelSet, subtract } from './label-set.ts'

/** A cargo that a node did not have before, and after how many edges it arrived. */
export interface Arrival extends Cargo {
  readonly hops: number
}

/** Where the data that a node holds goes, or comes from. */
export interface Spread {
  /** What arrived at each node, by its position, in order of hops; undefined where nothing did. */
  readonly arrivals: readonly (readonly Arrival[] | undefined)[]
  /** Positions of the nodes reached, in order of hops; the start comes first. */
  readonly reached: readonly number[]
  /** Positions of the edges walked. */
  readonly walked: ReadonlySet<number>
}

/** What a node has of each set of people. A cargo that it has already is not followed again. */
interface Held {
  readonly people: LabelSet | null
  readonly data: LabelSet
}

/** Takes a cargo in. Answers the part of it that is new, or null. */
const takeIn = (held: Held[], cargo: Cargo): Cargo | null => {
  let fresh: LabelSet | null = cargo.data
  let same: Held | undefined
  for (const known of held) {
    if (!includesPeople(known.people, cargo.people)) continue
    if (includesPeople(cargo.people, known.people)) same = known
    fresh = subtract(fresh, known.data)
    if (fresh === null) return null
  }
  if (same === undefined) held.push({ people: cargo.people, data: fresh.slice() })
  else addAll(same.data, fresh)
  return { people: cargo.people, data: fresh }
}

/**
 * Follows what a node can hold about some people along the edges, breadth first.
 *
 * @param index the adjacency of a graph.
 * @param carriage how data passes along its edges.
 * @param start the position of the node to start at.
 * @param direction down to whoever ends up with it, or up to where it came from.
 * @param people whom to follow data about: see {@link Carriage.peopleToFollow}.
 * @param depth how many edges to go at most.
 */
export const spreadCargo = (
  { index, carriage }: { readonly index: GraphIndex; readonly carriage: Carriage },
  start: number,
  direction: Direction,
  people: LabelSet,
  depth: number,
): Spread => {
  const [rowStart, rowEdges, farEnd] =
    direction === 'down' ? [index.outStart, index.outEdges, index.target] : [index.inStart, index.inEdges, index.source]
  const arrivals: Arrival[][] = new Array(index.nodes.length)
  const held: Held[][] = new Array(index.nodes.length)
  const reached: number[] = []
  const walked = new Set<number>()

  /** Takes a cargo in, together with what else arrived there after as many edges. Answers what is to be followed. */
  const arrive = (node: number, cargo: Cargo, hops: number): Arrival | null => {
    held[node] ??= []
    const fresh = takeIn(held[node], cargo)
    if (fresh === null) return null
    const known = arrivals[node]
    if (known === undefined) reached.push(node)
    const together = known?.findLast((arrival) => arrival.hops === hops && arrival.people === fresh.people)
    if (together !== undefined) {
      addAll(together.data, fresh.data)
      return null
    }
    const arrival = { people: fresh.people, data: fresh.data.slice(), hops }
    if (known === undefined) arrivals[node] = [arrival]
    else known.push(arrival)
    return arrival
  }

  const first = meet(carriage.heldBy(start), { people, data: carriage.heldBy(start).data })
  let frontier: [number, Arrival][] = []
  if (first !== null) frontier.push([start, arrive(start, first, 0) as Arrival])
  for (let hops = 1; frontier.length > 0 && hops <= depth; hops += 1) {
    const next: [number, Arrival][] = []
    for (const [node, cargo] of frontier) {
      const end = rowStart[node + 1] as number
      for (let row = rowStart[node] as number; row < end; row += 1) {
        const edge = rowEdges[row] as number
        // A basis or a gateway is why data may go, not a place it goes to.
        if (index.edges[edge]?.kind === 'rests-on') continue
        const carried = carriage.across(edge, cargo, direction)
        if (carried === null) continue
        walked.add(edge)
        const far = farEnd[edge] as number
        const arrival = arrive(far, carried, hops)
        if (arrival !== null) next.push([far, arrival])
      }
    }
    frontier = next
  }
  return { arrivals, reached, walked }
}
