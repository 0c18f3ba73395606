import type { PlacedGraph } from '@sharemap/layout'
import type { Core } from 'cytoscape'
import { useEffect, useState } from 'react'
import { type LanesBeyond as Beyond, lanesBeyond } from './lanes-beyond.ts'

export interface LanesBeyondProps {
  /** The drawn picture; null until it is there. */
  readonly core: Core | null
  readonly placed: PlacedGraph
}

const nothing: Beyond = { left: [], right: [] }

const namesOf = (lanes: Beyond['left']) => lanes.map(({ heading }) => heading).join(', ')

/** Between a lane that is brought into view and the side of the view. */
const margin = 24

const isSame = (one: Beyond, other: Beyond) =>
  (['left', 'right'] as const).every((side) => namesOf(one[side]) === namesOf(other[side]))

const viewOf = (core: Core) => ({ zoom: core.zoom(), pan: core.pan() })

/** Which lanes lie beyond the sides of the view, so that nobody takes a part of the picture for the whole; and a way to them. */
export const LanesBeyond = ({ core, placed }: LanesBeyondProps) => {
  const [beyond, setBeyond] = useState(nothing)
  useEffect(() => {
    if (core === null) return
    const follow = () => {
      const found = lanesBeyond(placed.lanes, viewOf(core), core.width())
      setBeyond((known) => (isSame(known, found) ? known : found))
    }
    follow()
    core.on('viewport resize', follow)
    return () => {
      core.off('viewport resize', follow)
    }
  }, [core, placed])

  const show = (side: keyof Beyond) => {
    // The nearest lane out of view: those that were beside it stay in view, as far as there is room.
    const lane = side === 'left' ? beyond.left.at(-1) : beyond.right[0]
    if (core === null || lane === undefined) return
    const { zoom, pan } = viewOf(core)
    const x = side === 'left' ? margin - lane.x * zoom : core.width() - margin - (lane.x + lane.width) * zoom
    core.panBy({ x: x - pan.x, y: 0 })
  }
  return (['left', 'right'] as const).map((side) => {
    const names = namesOf(beyond[side])
    if (names === '') return null
    return (
      <button
        key={side}
        type="button"
        className={`flow-canvas__beyond flow-canvas__beyond--${side}`}
        aria-label={`Further ${side}: ${names}`}
        onClick={() => show(side)}
      >
        {side === 'left' && <span aria-hidden="true">‹</span>} {names}{' '}
        {side === 'right' && <span aria-hidden="true">›</span>}
      </button>
    )
  })
}
