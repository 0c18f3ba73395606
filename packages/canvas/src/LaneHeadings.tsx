import type { PlacedGraph } from '@sharemap/layout'
import type { Core } from 'cytoscape'
import { useEffect, useRef } from 'react'

export interface LaneHeadingsProps {
  /** The drawn picture; null until it is there. */
  readonly core: Core | null
  readonly placed: PlacedGraph
}

/** Where the headings stand in the picture itself, in its pixels from the top. */
const headingMiddle = 14

/**
 * The headings of the lanes, kept at the top edge while the picture's own are out of view, so that a tall picture says at
 * any height what its lanes hold. For the eye alone: what a lane holds is said of each node.
 */
export const LaneHeadings = ({ core, placed }: LaneHeadingsProps) => {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (core === null) return
    const follow = () => {
      const [zoom, pan] = [core.zoom(), core.pan()]
      const element = row.current
      if (element === null) return
      element.hidden = pan.y + headingMiddle * zoom > 8
      for (const [position, lane] of placed.lanes.entries()) {
        const heading = element.children[position] as HTMLElement
        heading.style.left = `${pan.x + (lane.x + lane.width / 2) * zoom}px`
        heading.style.maxWidth = `${lane.width * zoom}px`
      }
    }
    follow()
    core.on('viewport resize', follow)
    return () => {
      core.off('viewport resize', follow)
    }
  }, [core, placed])
  if (placed.lanes.length === 0) return null
  return (
    <div ref={row} className="flow-canvas__lanes" aria-hidden="true" hidden>
      {placed.lanes.map(({ lane, heading }) => (
        <span key={lane}>{heading}</span>
      ))}
    </div>
  )
}
