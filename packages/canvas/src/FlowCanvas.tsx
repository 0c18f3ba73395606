import { type PlacedGraph, screenMetrics } from '@sharemap/layout'
import type { Core, EventObject } from 'cytoscape'
import type { Ref } from 'react'
import { type KeyboardEvent, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import { canvasStyle } from './canvas-style.ts'
import { canvasThemes, type ThemeName } from './canvas-theme.ts'
import type { FindingMarks } from './finding-marks.ts'
import { fitForReading } from './fit-for-reading.ts'
import { LaneHeadings } from './LaneHeadings.tsx'
import { LanesBeyond } from './LanesBeyond.tsx'
import { hoverEdge, markElements } from './mark-elements.ts'
import { toElements } from './to-elements.ts'
import { announce, type WalkKey, walkCanvas, walkKeys } from './walk-canvas.ts'

/** What a toolbar may ask of the picture. */
export interface CanvasHandle {
  zoomBy: (factor: number) => void
  /** The whole picture in view, however small. */
  fit: () => void
  /** The first view: as large as reading wants. */
  reset: () => void
}

export interface FlowCanvasProps {
  readonly placed: PlacedGraph
  /** The id of the chosen node or edge. */
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
  /** A group, bundle or node was double-clicked, or Enter was pressed on it. */
  readonly onOpen: (id: string) => void
  /** Nodes and edges to keep bright while the rest fades; everything is bright where it is missing. */
  readonly highlighted?: ReadonlySet<string> | undefined
  /** What is found on nodes and edges, marked on them; nothing is marked where it is missing. */
  readonly findings?: FindingMarks | undefined
  readonly theme: ThemeName
  /** What the picture shows, for those who do not see it. */
  readonly label: string
  readonly handle?: Ref<CanvasHandle>
}

const preset = { name: 'preset', fit: false } as const

/**
 * The flow as a picture. Its equal in words stands beside it and is fed by the same graph; this component draws,
 * reports what was chosen, and lets the arrow keys walk along the edges.
 */
export const FlowCanvas = ({
  placed,
  selected,
  onSelect,
  onOpen,
  highlighted,
  findings,
  theme,
  label,
  handle,
}: FlowCanvasProps) => {
  const cy = useRef<Core | null>(null)
  const [ready, setReady] = useState<Core | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const colours = canvasThemes[theme]
  const elements = useMemo(() => toElements(placed, colours, findings), [placed, colours, findings])
  const stylesheet = useMemo(() => canvasStyle(colours, screenMetrics.fontSize), [colours])
  const report = useRef({ onSelect, onOpen })
  report.current = { onSelect, onOpen }
  // Choosing something must not move the picture; a new picture opens around what is chosen.
  const chosen = useRef(selected)
  chosen.current = selected

  const attach = useCallback((core: Core) => {
    if (cy.current === core) return
    cy.current = core
    core.on('tap', (event: EventObject) => report.current.onSelect(event.target === core ? null : event.target.id()))
    core.on('dbltap', 'node, edge', (event: EventObject) => report.current.onOpen(event.target.id()))
    core.on('mouseover', 'edge', (event: EventObject) => hoverEdge(core, event.target, true))
    core.on('mouseout', 'edge', (event: EventObject) => hoverEdge(core, event.target, false))
    setReady(core)
  }, [])

  useEffect(() => {
    if (ready !== null) fitForReading(ready, placed, chosen.current)
  }, [ready, placed])
  useEffect(() => {
    if (ready !== null && selected !== null) bringIntoView(ready, selected)
  }, [ready, selected])
  useEffect(() => {
    if (ready !== null) markElements(ready, { selected, focused, highlighted })
  }, [ready, elements, selected, focused, highlighted])
  useImperativeHandle(
    handle,
    () => ({
      zoomBy: (factor) => {
        const core = cy.current
        core?.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } })
      },
      fit: () => cy.current?.fit(undefined, 20),
      reset: () => cy.current && fitForReading(cy.current, placed, null),
    }),
    [placed],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the picture are not those of a button on it.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    if (walkKeys.includes(event.key as WalkKey)) {
      event.preventDefault()
      const next = walkCanvas(placed, focused ?? selected, event.key as WalkKey)
      setFocused(next)
      if (next !== null && cy.current !== null) bringIntoView(cy.current, next)
    } else if (event.key === ' ' && focused !== null) {
      event.preventDefault()
      onSelect(focused)
    } else if (event.key === 'Enter' && focused !== null) {
      event.preventDefault()
      if (focused === selected) onOpen(focused)
      else onSelect(focused)
    } else if (event.key === 'Escape' && (selected !== null || focused !== null)) {
      event.preventDefault()
      event.stopPropagation()
      setFocused(null)
      onSelect(null)
    }
  }

  return (
    // The keys below work as in any application of its kind; the words beside it serve those who would not use them.
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: an application is interactive, whatever its element
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture takes the arrow keys, so it must take the focus
    <div className="flow-canvas" role="application" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
      <CytoscapeComponent
        elements={elements}
        stylesheet={stylesheet}
        layout={preset}
        cy={attach}
        autoungrabify
        boxSelectionEnabled={false}
        minZoom={0.1}
        maxZoom={3}
        hideEdgesOnViewport={placed.edges.length > 1500}
        style={{ width: '100%', height: '100%', background: colours.ground }}
      />
      <LaneHeadings core={ready} placed={placed} />
      <LanesBeyond core={ready} placed={placed} />
      <p className="flow-canvas__announcement" aria-live="polite">
        {focused === null ? '' : announce(placed, focused, findings)}
      </p>
    </div>
  )
}

/** Room around what is brought into view; over its head stand the headings, over its foot the ways to other lanes. */
const room = { sides: 24, head: 36, foot: 52 }

/** Moves the picture so that an element is in view, without a jump where it already is or is larger than the view. */
const bringIntoView = (core: Core, id: string) => {
  const element = core.getElementById(id)
  if (element.empty()) return
  const view = {
    x1: room.sides,
    x2: core.width() - room.sides,
    y1: room.head,
    y2: core.height() - room.foot,
  }
  // Of an arrow, what it leads from and to is wanted as well, or where there is no room for that, what it leads to.
  const wanted = element.isEdge() ? [element.union(element.connectedNodes()), element.target()] : [element]
  const boxes = wanted.map((each) => each.renderedBoundingBox({ includeLabels: false }))
  const shift = (from: number, to: number, start: number, end: number) => {
    if (to - from > end - start) return 0
    return from < start ? start - from : Math.min(0, end - to)
  }
  const box = boxes.find(({ w, h }) => w <= view.x2 - view.x1 && h <= view.y2 - view.y1) ?? boxes.at(-1)
  if (box === undefined) return
  const by = { x: shift(box.x1, box.x2, view.x1, view.x2), y: shift(box.y1, box.y2, view.y1, view.y2) }
  if (by.x !== 0 || by.y !== 0) core.panBy(by)
}
