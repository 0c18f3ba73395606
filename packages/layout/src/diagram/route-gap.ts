/** A stem in the gap between two columns: the levels at which it meets each side. */
export interface Stem {
  readonly id: string
  readonly left: readonly number[]
  readonly right: readonly number[]
}

export interface GapTracks {
  /** The track of each stem that has an upright, from 0 at the left. One whose levels are all the same has none. */
  readonly trackOf: ReadonlyMap<string, number>
  readonly count: number
}

/** Two uprights in one track, or a level and an upright's end, stay at least so far from each other, in points. */
const clearance = 5

/** A level of one stem that runs into a level of another would read as one line: worse than many crossings. */
const confusion = 100

interface Upright extends Stem {
  readonly top: number
  readonly bottom: number
}

const crosses = ({ top, bottom }: Upright, level: number) => level > top - 1 && level < bottom + 1

/** What it costs to have one upright left of another: levels that cross uprights, and levels that run into each other. */
const cost = (a: Upright, b: Upright): number => {
  const crossings =
    a.right.filter((level) => crosses(b, level)).length + b.left.filter((level) => crosses(a, level)).length
  const confusions = b.left.filter((level) => a.right.some((other) => Math.abs(level - other) < clearance)).length
  return crossings + confusion * confusions
}

/**
 * Gives each stem of a gap a track for its upright, so that few lines cross and none run into each other.
 *
 * @param stems the stems, each with the levels at which it meets either side of the gap, in points from the top.
 * @returns tracks from the left; stems whose uprights are clear of each other may share one.
 */
export const routeGap = (stems: readonly Stem[]): GapTracks => {
  const uprights = stems
    .map((stem): Upright => {
      const levels = [...stem.left, ...stem.right]
      return { ...stem, top: Math.min(...levels), bottom: Math.max(...levels) }
    })
    .filter(({ top, bottom }) => bottom - top > 0.01)
  const order = [...uprights]
  // Neighbours change places while that helps; each change lowers the whole cost, and the bound guards against rings.
  for (let pass = 0, changed = true; changed && pass < uprights.length; pass += 1) {
    changed = false
    for (let at = 0; at + 1 < order.length; at += 1) {
      const [a, b] = [order[at] as Upright, order[at + 1] as Upright]
      if (cost(b, a) < cost(a, b)) {
        order[at] = b
        order[at + 1] = a
        changed = true
      }
    }
  }
  const trackOf = new Map<string, number>()
  let count = 0
  for (const [at, upright] of order.entries()) {
    const left = order
      .slice(0, at)
      .filter(({ top, bottom }) => top < upright.bottom + clearance && upright.top < bottom + clearance)
    const track = Math.max(-1, ...left.map(({ id }) => trackOf.get(id) as number)) + 1
    trackOf.set(upright.id, track)
    count = Math.max(count, track + 1)
  }
  return { trackOf, count }
}
