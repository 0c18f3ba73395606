import type { PlacedGraph, PlacedNode, Point } from '@sharemap/layout'

/** Beyond so many nodes every place is full, and weighing them all would take long. */
const mostNodes = 600

const isWithin = (node: PlacedNode, left: number, top: number, view: { width: number; height: number }) =>
  node.x >= left &&
  node.y >= top &&
  node.x + node.width <= left + view.width &&
  node.y + node.height <= top + view.height

/**
 * The place in a picture from which most can be read, for a view that does not hold the whole: pictures in lanes are as
 * tall as their fullest lane, and their top left corner may be empty.
 *
 * @param placed the picture.
 * @param view the size of the view, in the pixels of the picture.
 * @param from where its left side is to be; anywhere unless given.
 * @returns the middle of the view that holds the most whole nodes, among them the most lanes, and how much that is; of
 * equals the topmost and leftmost. The picture's own top where there is too much to weigh, or nothing.
 */
export const findFullestView = (
  placed: PlacedGraph,
  view: { width: number; height: number },
  from?: number,
): Point & { readonly seen: number } => {
  const corner = { x: (from ?? 0) + view.width / 2, y: view.height / 2, seen: 0 }
  const { nodes } = placed
  if (nodes.length === 0 || nodes.length > mostNodes) return corner
  const fits = { across: placed.width <= view.width, down: placed.height <= view.height }
  const lefts = from !== undefined ? [from] : fits.across ? [0] : startsOf(nodes.map((node) => node.x))
  const tops = fits.down ? [0] : startsOf(nodes.map((node) => node.y))
  let best = { seen: -1, left: 0, top: 0 }
  for (const top of tops) {
    for (const left of lefts) {
      const inView = nodes.filter((node) => isWithin(node, left, top, view))
      // A lane more is worth as much as several nodes: a flow is read from lane to lane.
      const seen = inView.length + 3 * new Set(inView.map(({ node }) => node.lane)).size
      if (seen > best.seen) best = { seen, left, top }
    }
  }
  return { x: best.left + view.width / 2, y: best.top + view.height / 2, seen: best.seen }
}

/** Room above and left of the node that a view begins with. */
const room = 24

/** A view need only begin where a node does; not at each of many that begin close to each other. */
const startsOf = (edges: readonly number[]): number[] => {
  const sorted = [...new Set(edges.map((edge) => Math.max(0, Math.floor(edge - room))))].sort((a, b) => a - b)
  return sorted.filter((start, position) => position === 0 || start - (sorted[position - 1] as number) >= 4)
}
