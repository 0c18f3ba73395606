import type { Core } from 'cytoscape'

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
    core.elements().removeClass('chosen focused near faded')
    const drawn = core.elements().not('.frame, .heading')
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
  })
}
