import type { Core, EdgeSingular } from 'cytoscape'
import { badgePrefix } from './to-elements.ts'

export interface Marks {
  readonly selected: string | null
  readonly focused: string | null
  readonly highlighted?: ReadonlySet<string> | undefined
}

/**
 * Shows what is chosen, what has the keyboard's focus and what belongs to it, without touching the elements' data.
 *
 * @param core the drawn picture.
 * @param marks what to show; ids that the picture lacks are passed over.
 */
export const markElements = (core: Core, { selected, focused, highlighted }: Marks): void => {
  core.batch(() => {
    core.elements().removeClass('chosen focused near faded looked-at')
    const drawn = core.elements().not('.frame, .heading, .badge')
    if (highlighted !== undefined) drawn.filter((element) => !highlighted.has(element.id())).addClass('faded')
    if (selected !== null) {
      const chosen = core.getElementById(selected)
      chosen.addClass('chosen')
      if (chosen.nonempty() && highlighted === undefined) {
        const near = chosen.group() === 'nodes' ? chosen.closedNeighborhood() : chosen.union(chosen.connectedNodes())
        drawn.not(near).addClass('faded')
        near.edges().addClass('near')
      }
    }
    if (focused !== null) core.getElementById(focused).addClass('focused').removeClass('faded')
    core.nodes('.badge').forEach((badge) => {
      const owner = core.getElementById(badge.data('of'))
      badge.toggleClass('faded', owner.hasClass('faded'))
      badge.toggleClass('looked-at', owner.hasClass('near') || owner.hasClass('chosen'))
    })
  })
}

/** Shows an arrow as the one under the pointer, with the marks that have no room of their own, or no longer. */
export const hoverEdge = (core: Core, edge: EdgeSingular, isOver: boolean): void => {
  edge.toggleClass('hovered', isOver)
  const isLookedAt = isOver || edge.hasClass('near') || edge.hasClass('chosen')
  core.getElementById(`${badgePrefix}${edge.id()}`).toggleClass('looked-at', isLookedAt)
}
