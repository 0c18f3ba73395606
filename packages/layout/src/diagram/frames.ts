import { wrapText } from '../measure-text.ts'
import type { ArrangedItems } from './arrange-items.ts'
import { abroad } from './diagram-items.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'
import type { DiagramFrame, DiagramNode } from './placed-diagram.ts'

/** What boundaries are called, and how their labels break in a lane of some width. */
export interface FrameLabels {
  readonly labelOf: (cluster: string) => string
  readonly linesIn: (cluster: string, laneWidth: number) => readonly string[]
  readonly heightIn: (cluster: string, laneWidth: number) => number
}

/**
 * Names boundaries.
 *
 * @param names what organisations are called, by party id; an id without a name stands as it is.
 */
export const frameLabels = (names: ReadonlyMap<string, string> | undefined): FrameLabels => {
  const labelOf = (cluster: string) =>
    cluster === abroad ? 'UK border: outside the UK' : (names?.get(cluster) ?? cluster)
  const linesIn = (cluster: string, laneWidth: number) => wrapText(labelOf(cluster), laneWidth, m.fontSize, 'bold')
  return {
    labelOf,
    linesIn,
    heightIn: (cluster, laneWidth) => linesIn(cluster, laneWidth).length * m.lineHeight + 2,
  }
}

/**
 * The boundaries around what lies together in each lane.
 *
 * @param arranged the items.
 * @param boxesOf the boxes of an item, where they stand.
 * @param laneWidths the width of each lane.
 * @param labels what boundaries are called.
 */
export const framesAround = (
  { items, columnOf }: ArrangedItems,
  boxesOf: (item: string) => readonly DiagramNode[],
  laneWidths: readonly number[],
  labels: FrameLabels,
): DiagramFrame[] => {
  const clusters = new Map<string, { cluster: string; laneWidth: number; boxes: DiagramNode[] }>()
  for (const { id, lane, cluster } of items.values()) {
    if (cluster === null) continue
    const key = `${lane}|${cluster}`
    const known = clusters.get(key)
    if (known !== undefined) known.boxes.push(...boxesOf(id))
    else {
      const laneWidth = laneWidths[columnOf.get(id) as number] as number
      clusters.set(key, { cluster, laneWidth, boxes: [...boxesOf(id)] })
    }
  }
  return [...clusters.values()].map(({ cluster, laneWidth, boxes }): DiagramFrame => {
    const [left, top] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
    const right = Math.max(...boxes.map((box) => box.x + box.width))
    const bottom = Math.max(...boxes.map((box) => box.y + box.height))
    const labelHeight = labels.heightIn(cluster, laneWidth)
    return {
      kind: cluster === abroad ? 'outside-uk' : 'organisation',
      label: labels.labelOf(cluster),
      lines: labels.linesIn(cluster, laneWidth),
      x: left - m.framePadding,
      y: top - m.framePadding - labelHeight,
      width: right - left + 2 * m.framePadding,
      height: bottom - top + 2 * m.framePadding + labelHeight,
    }
  })
}
