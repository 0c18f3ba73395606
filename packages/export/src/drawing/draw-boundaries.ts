import {
  type DiagramBlock,
  type DiagramFrame,
  diagramMetrics as m,
  measureText,
  type PlacedLane,
} from '@sharemap/layout'
import type { Part } from './drawing.ts'
import { ink } from './ink.ts'
import { plainStroke, rectangle, roundedRectangle, textAt, toPath } from './shapes.ts'

const borderDashes = [9, 2.5, 1.5, 2.5] as const
const organisationDashes = [4, 2.5] as const

/** A lane: a pale band under its heading. */
export const drawLane = (lane: PlacedLane): Part => {
  const size = measureText(lane.heading, 9, 'bold') <= lane.width ? 9 : 8
  const band = { ...lane, y: lane.y + m.headingHeight - 5, height: lane.height - m.headingHeight + 5 }
  return {
    role: 'lane',
    id: `lane:${lane.lane}`,
    title: null,
    box: { x: lane.x, y: lane.y, width: lane.width, height: lane.height },
    marks: [
      toPath(roundedRectangle(band, 3), ink.laneGround, null),
      textAt(lane.heading, lane.x + lane.width / 2, lane.y + 3, { size, weight: 'bold', anchor: 'middle' }),
    ],
  }
}

/** A boundary with its label inside, at the top: an organisation's is dashed, the border of the UK heavy dash and dot. */
export const drawFrame = (frame: DiagramFrame, place = 0): Part => {
  const isBorder = frame.kind === 'outside-uk'
  const stroke = isBorder
    ? plainStroke(ink.border, 1.8, borderDashes)
    : plainStroke(ink.frameLine, 0.8, organisationDashes)
  const { lines } = frame
  return {
    role: 'frame',
    id: `frame:${place}`,
    title: frame.label,
    box: { x: frame.x, y: frame.y, width: frame.width, height: frame.height },
    marks: [
      toPath(rectangle(frame), isBorder ? ink.outside : ink.frame, stroke),
      ...lines.map((line, row) =>
        textAt(line, frame.x + m.framePadding, frame.y + 5 + row * m.lineHeight, {
          weight: 'bold',
          colour: isBorder ? ink.text : ink.quietText,
        }),
      ),
    ],
  }
}

/** A block and the headings inside it. */
export const drawBlock = (block: DiagramBlock): Part => ({
  role: 'block',
  id: block.id,
  title: null,
  box: { x: block.x, y: block.y, width: block.width, height: block.height },
  marks: [
    toPath(roundedRectangle(block, 4), ink.block, plainStroke(ink.quietLine, 0.8)),
    ...block.headings.map(({ text, x, y }) => textAt(text, x, y, { weight: 'bold', colour: ink.quietText })),
  ],
})
