import type { FlowGraph, GraphEdge } from './flow-graph.ts'
import { type GraphIndex, indexGraph } from './graph-index.ts'
import {
  addLabel,
  buildLabels,
  covers,
  fullSet,
  hasLabel,
  intersect,
  type LabelSet,
  type Labels,
  overlaps,
  setOf,
  subtract,
} from './label-set.ts'

/** Which way data is followed: down to whoever ends up with it, or up to where it came from. */
export type Direction = 'down' | 'up'

/** Some data about some people: any of `data` about any of `people`. Null people are all people, named or not. */
export interface Cargo {
  readonly people: LabelSet | null
  readonly data: LabelSet
}

/**
 * How data passes along a graph's edges, so that a path is a path of some one kind of data about some one kind of
 * people.
 *
 * - An edge with stated categories passes those; one whose categories are not stated passes whatever the sender holds;
 *   one that carries nothing identifying turns whatever went in into anonymous output. So a flow that is stated to
 *   carry an address is no path for a National Insurance number.
 * - A category leads to an activity only for the people whose data the activity collects: a CCTV image of a visitor is
 *   no survey answer.
 * - A flow that is stated to be about some of its activity's people is no path for the others of them. People whom the
 *   activity does not list may be any of those it does: one body's jobseeker is another's claimant.
 */
export interface Carriage {
  /** The numbers of the data categories; the unnamed one is anonymous output. */
  readonly categories: Labels
  /** What a node can hold: a category itself, a subject group data about itself, any other node everything. */
  readonly heldBy: (node: number) => Cargo
  /**
   * The people to follow data about, so that following them one set after another finds everything. Down from a subject
   * group they are its own people. Down from elsewhere people of no named group are enough, for they pass wherever
   * others do. Up, they are every set of people whom no flow tells apart.
   */
  readonly peopleToFollow: (start: number, direction: Direction) => readonly LabelSet[]
  /** What of a cargo reaches the node at the other end of an edge, or null where nothing does. */
  readonly across: (edge: number, cargo: Cargo, direction: Direction) => Cargo | null
}

const meetPeople = (a: LabelSet | null, b: LabelSet | null): LabelSet | null | undefined => {
  if (a === null) return b
  // The same set is kept where nothing is lost, so that sets are known as equal by being the same.
  if (b === null || covers(b, a)) return a
  return intersect(a, b) ?? undefined
}

/** What two cargoes share, or null where they share nothing. */
export const meet = (a: Cargo, b: Cargo): Cargo | null => {
  const people = meetPeople(a.people, b.people)
  if (people === undefined) return null
  const data = intersect(a.data, b.data)
  return data === null ? null : { people, data }
}

/** Whether two cargoes share anything. */
export const meets = (a: Cargo, b: Cargo): boolean =>
  (a.people === null || b.people === null || overlaps(a.people, b.people)) && overlaps(a.data, b.data)

/** Whether the first people are, or include, the second. */
export const includesPeople = (a: LabelSet | null, b: LabelSet | null): boolean =>
  a === null || (b !== null && (a === b || covers(a, b)))

const built = new WeakMap<FlowGraph, Carriage>()

/** The carriage of a graph, built once for each graph object. */
export const carriageOf = (graph: FlowGraph): Carriage => {
  const known = built.get(graph)
  if (known !== undefined) return known
  const carriage = buildCarriage(graph)
  built.set(graph, carriage)
  return carriage
}

const buildCarriage = (graph: FlowGraph): Carriage => {
  const index = indexGraph(graph)
  const categories = buildLabels(categoriesIn(graph))
  const groups = buildLabels(groupsIn(graph))
  const everything = fullSet(categories)
  const anonymous = new Uint32Array(categories.words)
  addLabel(anonymous, categories.unnamed)
  const peopleOn = peopleByEdge(index, groups)
  const dataOn = index.edges.map(({ carried }) =>
    carried.state === 'stated' ? setOf(categories, carried.categories) : null,
  )
  const holds = index.nodes.map((node): Cargo => {
    if (node.kind === 'category') return { people: null, data: setOf(categories, [node.id]) }
    if (node.kind === 'subject-group') return { people: setOf(groups, [node.id]), data: everything }
    return { people: null, data: everything }
  })
  const isPicky = index.nodes.map(({ kind }) => kind === 'category' || kind === 'subject-group')

  const dataAcross = (edge: number, data: LabelSet, direction: Direction): LabelSet | null => {
    const stated = dataOn[edge] as LabelSet | null
    if (stated !== null) return intersect(data, stated)
    if (index.edges[edge]?.carried.state !== 'none') return data
    if (direction === 'down') return anonymous
    return hasLabel(data, categories.unnamed) ? everything : null
  }

  const unnamed = setOf(groups, [])
  addLabel(unnamed, groups.unnamed)
  const toldApart = peopleToldApart(index, groups, peopleOn)

  return {
    categories,
    heldBy: (node) => holds[node] as Cargo,
    peopleToFollow: (start, direction) => {
      if (direction === 'up') return toldApart
      return [(holds[start] as Cargo).people ?? unnamed]
    },
    across: (edge, cargo, direction) => {
      const data = dataAcross(edge, cargo.data, direction)
      if (data === null) return null
      const people = meetPeople(cargo.people, peopleOn[edge] as LabelSet | null)
      if (people === undefined) return null
      const end = (direction === 'down' ? index.target[edge] : index.source[edge]) as number
      return isPicky[end] ? meet({ people, data }, holds[end] as Cargo) : { people, data }
    },
  }
}

function* categoriesIn(graph: FlowGraph): Generator<string> {
  for (const node of graph.nodes) if (node.kind === 'category') yield node.id
  for (const { carried } of graph.edges) if (carried.state === 'stated') yield* carried.categories
}

function* groupsIn(graph: FlowGraph): Generator<string> {
  for (const node of graph.nodes) {
    if (node.kind === 'subject-group') yield node.id
    if (node.kind === 'activity') yield* node.subjectGroups
  }
  for (const edge of graph.edges) if (edge.kind === 'flow' && edge.subjectGroups !== null) yield* edge.subjectGroups
}

/** Parts everybody into sets of people whom no flow tells apart. The people of no named group are in the first. */
const peopleToldApart = (index: GraphIndex, groups: Labels, peopleOn: readonly (LabelSet | null)[]): LabelSet[] => {
  let sets = [fullSet(groups)]
  for (const [position, people] of peopleOn.entries()) {
    if (people === null || index.edges[position]?.kind !== 'flow') continue
    sets = sets.flatMap((set) => {
      const passed = intersect(set, people)
      const stopped = subtract(set, people)
      return passed === null || stopped === null ? [set] : [passed, stopped]
    })
    if (sets.length > groups.unnamed) break
  }
  return sets
}

/** Whom each edge may be about; null for anyone. */
const peopleByEdge = (index: GraphIndex, groups: Labels): (LabelSet | null)[] => {
  const listed = new Map(
    index.nodes.map((node) => [node.id, node.kind === 'activity' ? setOf(groups, node.subjectGroups) : null]),
  )
  return index.edges.map((edge: GraphEdge) => {
    if (edge.kind === 'collected-for') {
      const own = listed.get(edge.to)
      if (own === undefined || own === null) return null
      const people = own.slice()
      addLabel(people, groups.unnamed)
      return people
    }
    if (edge.kind !== 'flow' || edge.subjectGroups === null) return null
    const own = listed.get(edge.activity)
    if (own === undefined || own === null) return null
    const people = fullSet(groups).map((word, place) => word & ~(own[place] as number))
    for (const group of edge.subjectGroups) addLabel(people, groups.numberOf.get(group) as number)
    return people
  })
}
