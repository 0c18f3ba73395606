import type { PlacedGraph, PlacedNode } from '@sharemap/layout'
import { type FindingMarks, findingMarkInWords } from './finding-marks.ts'

/** A key that moves the focus over the picture. */
export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

export const walkKeys: readonly WalkKey[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']

const middle = ({ y, height }: PlacedNode) => y + height / 2

/** Nodes of the lane that a node stands in, from the top. */
const laneOf = (placed: PlacedGraph, of: PlacedNode) =>
  placed.nodes.filter(({ node }) => node.lane === of.node.lane).toSorted((a, b) => a.y - b.y)

/** Right goes along an edge to where data goes, left to where it comes from, up and down to the next node of the lane. */
const neighboursOf = (placed: PlacedGraph, id: string, key: 'ArrowRight' | 'ArrowLeft') => {
  const ends = new Set(
    placed.edges.flatMap(({ edge }) => {
      const [near, far] = key === 'ArrowRight' ? [edge.from, edge.to] : [edge.to, edge.from]
      return near === id ? [far] : []
    }),
  )
  return placed.nodes.filter(({ node }) => ends.has(node.id))
}

/**
 * Where the focus goes when a key is pressed.
 *
 * @param placed the picture.
 * @param from the node in focus, or null before any is.
 * @param key the key.
 * @returns the id of the node that gets the focus; the same one where there is nothing that way; null for an empty picture.
 */
export const walkCanvas = (placed: PlacedGraph, from: string | null, key: WalkKey): string | null => {
  const current = placed.nodes.find(({ node }) => node.id === from)
  if (current === undefined) return placed.nodes.toSorted((a, b) => a.x - b.x || a.y - b.y)[0]?.node.id ?? null
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const near = neighboursOf(placed, current.node.id, key).toSorted(
      (a, b) => Math.abs(middle(a) - middle(current)) - Math.abs(middle(b) - middle(current)),
    )
    return near[0]?.node.id ?? current.node.id
  }
  const lane = laneOf(placed, current)
  const at = lane.findIndex(({ node }) => node.id === current.node.id)
  const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: lane.length - 1 }[key]
  return lane[next]?.node.id ?? current.node.id
}

const kindWords: Record<PlacedNode['node']['kind'], string> = {
  'subject-group': 'whose data',
  category: 'data category',
  activity: 'activity',
  system: 'system',
  party: 'recipient',
  place: 'place',
  'lawful-basis': 'lawful basis',
  gateway: 'power to share',
  group: 'group',
}

/**
 * What a screen reader says of the node in focus.
 *
 * @param placed the picture.
 * @param id the node in focus.
 * @param findings what is found, for those who do not see the marks.
 */
export const announce = (placed: PlacedGraph, id: string, findings?: FindingMarks): string => {
  const drawn = placed.nodes.find(({ node }) => node.id === id)
  if (drawn === undefined) return ''
  const { node } = drawn
  const leaving = placed.edges.filter(({ edge }) => edge.from === id).length
  const arriving = placed.edges.filter(({ edge }) => edge.to === id).length
  const label = placed.audience === 'resident' ? node.plainLabel : node.label
  const what = node.kind === 'group' ? `group of ${node.members.length}` : kindWords[node.kind]
  const mark = findings?.get(id)
  const found = mark === undefined ? '' : ` ${findingMarkInWords(mark)}.`
  return `${label}, ${what}. ${arriving} in from the left, ${leaving} out to the right.${found}`
}
