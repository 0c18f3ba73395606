import type { Audience, FlowGraph } from '@sharemap/graph'
import { type Slot, toColumns } from './columns.ts'
import { laneHeadings } from './lane-headings.ts'
import { wrapText } from './measure-text.ts'
import { type Metrics, screenMetrics, sizeNode } from './node-size.ts'
import { orderColumns } from './order-columns.ts'
import { placeColumns } from './place-columns.ts'
import type { Frame, PlacedEdge, PlacedGraph, PlacedLane, PlacedNode, Point } from './placed-graph.ts'

export interface LayoutOptions {
  readonly metrics?: Metrics
  /** What organisations are called, by party id, for their boundaries; an id without a name stands as it is. */
  readonly organisationNames?: ReadonlyMap<string, string>
}

interface PlacedSlot {
  readonly slot: Slot
  readonly left: number
  readonly right: number
  readonly y: number
}

/** The size of a boundary's label, and of each line of it after the first. */
const frameFontSize = 12
const frameLineHeight = 16

/** How a boundary's label is broken, by organisation and the width of the lane that the boundary is in. */
type FrameLabels = (organisation: string, laneWidth: number) => Pick<Frame, 'label' | 'lines'>

const frameLabels =
  (metrics: Metrics, names: LayoutOptions['organisationNames']): FrameLabels =>
  (organisation, laneWidth) => {
    const label = names?.get(organisation) ?? organisation
    return { label, lines: wrapText(label, laneWidth + metrics.framePadding, frameFontSize, 'bold') }
  }

const labelHeight = ({ lines }: Pick<Frame, 'lines'>, metrics: Metrics) =>
  metrics.frameLabelHeight + (lines.length - 1) * frameLineHeight

/** The runs of slots in a column that share a boundary. */
const framesOf = (
  column: readonly PlacedSlot[],
  lane: PlacedLane,
  metrics: Metrics,
  labelsOf: FrameLabels,
): Frame[] => {
  const clusters = new Map<string, PlacedSlot[]>()
  for (const placed of column) {
    if (placed.slot.cluster === null) continue
    clusters.set(placed.slot.cluster, [...(clusters.get(placed.slot.cluster) ?? []), placed])
  }
  return [...clusters].map(([organisation, members]) => {
    const words = labelsOf(organisation, lane.width)
    const top =
      Math.min(...members.map(({ slot, y }) => y - slot.height / 2)) -
      metrics.framePadding -
      labelHeight(words, metrics)
    const bottom = Math.max(...members.map(({ slot, y }) => y + slot.height / 2)) + metrics.framePadding
    return {
      organisation,
      ...words,
      lane: lane.lane,
      x: lane.x - metrics.framePadding,
      y: top,
      width: lane.width + 2 * metrics.framePadding,
      height: bottom - top,
    }
  })
}

/** Where an edge leaves and enters: the sides that face each other; within a lane, both right-hand sides. */
const pointsOf = (route: readonly string[], placed: ReadonlyMap<string, PlacedSlot>, laneGap: number): Point[] => {
  const stops = route.map((id) => placed.get(id) as PlacedSlot)
  const [first, last] = [stops[0] as PlacedSlot, stops.at(-1) as PlacedSlot]
  if (first.left === last.left || (first.left < last.right && last.left < first.right)) {
    const bow = Math.max(first.right, last.right) + laneGap / 3
    return [
      { x: first.right, y: first.y },
      { x: bow, y: first.y },
      { x: bow, y: last.y },
      { x: last.right, y: last.y },
    ]
  }
  const rightwards = first.left < last.left
  return stops.flatMap(({ slot, left, right, y }, step): Point[] => {
    if (slot.node === null)
      return rightwards
        ? [
            { x: left, y },
            { x: right, y },
          ]
        : [
            { x: right, y },
            { x: left, y },
          ]
    return [{ x: (step === 0) === rightwards ? right : left, y }]
  })
}

/**
 * Places a graph in lanes, left to right. Deterministic: the same graph always gives the same picture.
 *
 * @param graph any flow graph.
 * @param options sizes, and what organisations are called.
 * @returns the graph with a position for each node and a line for each edge, in CSS pixels from the top left.
 */
export const layOutGraph = <A extends Audience>(graph: FlowGraph<A>, options: LayoutOptions = {}): PlacedGraph<A> => {
  const metrics = options.metrics ?? screenMetrics
  const sized = graph.nodes.map((node) => sizeNode(node, graph.audience, metrics))
  const input = toColumns(graph, sized)
  const labelsOf = frameLabels(metrics, options.organisationNames)
  const columns = orderColumns(input).map((column) => {
    const width = Math.max(...column.map((slot) => slot.width))
    return column.map((slot) =>
      slot.cluster === null ? slot : { ...slot, frameLabelHeight: labelHeight(labelsOf(slot.cluster, width), metrics) },
    )
  })
  const centres = placeColumns(columns, input.segments, metrics)
  const top = metrics.headingHeight

  const placed = new Map<string, PlacedSlot>()
  const placedLanes: PlacedLane[] = []
  let x = metrics.framePadding
  for (const [at, column] of columns.entries()) {
    const width = Math.max(...column.map((slot) => slot.width))
    const lane = input.lanes[at] as PlacedLane['lane']
    placedLanes.push({
      lane,
      heading: laneHeadings[graph.audience][lane],
      x,
      y: 0,
      width,
      height: metrics.headingHeight,
    })
    for (const slot of column) {
      const inset = slot.node === null ? 0 : (width - slot.width) / 2
      placed.set(slot.id, {
        slot,
        left: x + inset,
        right: x + width - inset,
        y: top + (centres.get(slot.id) as number),
      })
    }
    x += width + metrics.laneGap
  }
  const frames = columns.flatMap((column, at) =>
    framesOf(
      column.map((slot) => placed.get(slot.id) as PlacedSlot),
      placedLanes[at] as PlacedLane,
      metrics,
      labelsOf,
    ),
  )
  const nodes = [...placed.values()].flatMap(({ slot, left, y }): PlacedNode[] =>
    slot.node === null
      ? []
      : [
          {
            node: slot.node.node,
            lines: slot.node.lines,
            x: left,
            y: y - slot.height / 2,
            width: slot.width,
            height: slot.height,
          },
        ],
  )
  const edges = graph.edges.map(
    (edge): PlacedEdge => ({
      edge,
      points: pointsOf(input.routes.get(edge.id) as readonly string[], placed, metrics.laneGap),
    }),
  )
  const bottom = Math.max(
    top,
    ...frames.map((frame) => frame.y + frame.height),
    ...nodes.map((node) => node.y + node.height),
  )
  const height = bottom + metrics.framePadding
  return {
    audience: graph.audience,
    graph,
    width: Math.max(x - metrics.laneGap + metrics.framePadding, 1),
    height,
    lanes: placedLanes.map((lane) => ({ ...lane, height })),
    frames,
    nodes,
    edges,
  }
}
