import type { ColumnSlot, Segment, TiedColumns } from './columns.ts'

/** How often the columns are gone over; crossings hardly fall after eight (measured on lanes like ours). */
const sweeps = 8

/** Neighbours of each slot in the columns to its left and right, with the weight of what ties them. */
interface Ties {
  readonly left: ReadonlyMap<string, readonly (readonly [string, number])[]>
  readonly right: ReadonlyMap<string, readonly (readonly [string, number])[]>
}

const tiesOf = ({ columns, segments }: TiedColumns<ColumnSlot>): Ties => {
  const columnOf = new Map(columns.flatMap((column, position) => column.map((slot) => [slot.id, position] as const)))
  const left = new Map<string, (readonly [string, number])[]>()
  const right = new Map<string, (readonly [string, number])[]>()
  const put = (map: typeof left, key: string, tie: readonly [string, number]) => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [tie])
    else list.push(tie)
  }
  for (const { from, to, weight } of segments) {
    if (columnOf.get(from) === columnOf.get(to)) continue
    put(right, from, [to, weight])
    put(left, to, [from, weight])
  }
  return { left, right }
}

const mean = (values: readonly (readonly [number, number])[]): number | null => {
  const weight = values.reduce((sum, [, each]) => sum + each, 0)
  return weight === 0 ? null : values.reduce((sum, [value, each]) => sum + value * each, 0) / weight
}

/** Orders a column by the mean place of its slots' neighbours, whole clusters first, then within each. */
const sortColumn = <Item extends ColumnSlot>(
  column: readonly Item[],
  place: ReadonlyMap<string, number>,
  ties: Ties['left'],
): Item[] => {
  const scored = column.map((slot, position) => {
    const centre = mean((ties.get(slot.id) ?? []).map(([id, weight]) => [place.get(id) ?? 0, weight]))
    return { slot, position, score: centre ?? (place.get(slot.id) as number) }
  })
  const clusters = new Map<string, number>()
  for (const { slot } of scored) {
    if (slot.cluster === null || clusters.has(slot.cluster)) continue
    const members = scored.filter((other) => other.slot.cluster === slot.cluster)
    clusters.set(slot.cluster, mean(members.map((member) => [member.score, 1])) as number)
  }
  const outer = ({ slot, score }: (typeof scored)[number]) =>
    slot.cluster === null ? score : (clusters.get(slot.cluster) as number)
  return scored
    .toSorted(
      (a, b) =>
        outer(a) - outer(b) ||
        (a.slot.cluster ?? '').localeCompare(b.slot.cluster ?? '', 'en-GB') ||
        a.score - b.score ||
        a.position - b.position,
    )
    .map(({ slot }) => slot)
}

/** Places from 0 to 1 down each column, so that short and long columns compare. */
const placesOf = (columns: readonly (readonly ColumnSlot[])[]) =>
  new Map(
    columns.flatMap((column) => column.map((slot, position) => [slot.id, (position + 0.5) / column.length] as const)),
  )

/** How many pairs of pieces between neighbouring columns cross. */
export const countCrossings = (columns: readonly (readonly ColumnSlot[])[], segments: readonly Segment[]): number => {
  const spot = new Map(
    columns.flatMap((column, at) => column.map((slot, position) => [slot.id, { at, position }] as const)),
  )
  let crossings = 0
  for (let at = 0; at + 1 < columns.length; at += 1) {
    const pieces = segments
      .map(({ from, to, weight }) => ({ from: spot.get(from), to: spot.get(to), weight }))
      .filter(({ from, to }) => from?.at === at && to?.at === at + 1)
      .map(({ from, to, weight }) => [from?.position as number, to?.position as number, weight] as const)
      .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
    // A Fenwick tree over the right-hand positions counts the earlier pieces that end further down.
    const size = columns[at + 1]?.length ?? 0
    const tree = new Float64Array(size + 1)
    let total = 0
    for (const [, right, weight] of pieces) {
      let before = 0
      for (let place = right + 1; place > 0; place -= place & -place) before += tree[place] as number
      crossings += (total - before) * weight
      for (let place = right + 1; place <= size; place += place & -place) tree[place] = (tree[place] as number) + weight
      total += weight
    }
  }
  return crossings
}

/**
 * Orders each column so that few edges cross: barycentre sweeps (Sugiyama, Tagawa and Toda 1981), the best of them kept.
 *
 * @param input columns in the graph's own order.
 * @returns the columns reordered; the same input gives the same order.
 */
export const orderColumns = <Item extends ColumnSlot>(input: TiedColumns<Item>): readonly (readonly Item[])[] => {
  const ties = tiesOf(input)
  let columns = input.columns.map((column) => sortColumn(column, placesOf(input.columns), new Map()))
  let best = columns
  let fewest = countCrossings(columns, input.segments)
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const rightwards = sweep % 2 === 0
    const order = [...columns.keys()]
    const next = [...columns]
    for (const at of rightwards ? order : order.toReversed()) {
      next[at] = sortColumn(next[at] ?? [], placesOf(next), rightwards ? ties.left : ties.right)
    }
    columns = next
    const crossings = countCrossings(columns, input.segments)
    if (crossings < fewest) {
      fewest = crossings
      best = columns
    }
  }
  return best
}
