import { wrapText } from '@sharemap/layout'
import type { FlowFacts } from '../facts/flow-facts.ts'
import { capitalised } from '../facts/said-words.ts'
import { drawNumber } from './draw-line.ts'
import type { Mark, Part } from './drawing.ts'
import { ink } from './ink.ts'
import { leastTextSize, plainStroke, polygon, rectangle, textAt, toPath } from './shapes.ts'

interface Column {
  readonly heading: string
  /** Its share of the width that the number leaves. */
  readonly share: number
  readonly words: (facts: FlowFacts) => string
}

const columns: readonly Column[] = [
  { heading: 'From', share: 0.14, words: (facts) => facts.from },
  { heading: 'To', share: 0.15, words: (facts) => facts.to },
  { heading: 'What goes', share: 0.22, words: (facts) => facts.data },
  { heading: 'When', share: 0.17, words: (facts) => capitalised(facts.trigger) },
  { heading: 'Lawful basis', share: 0.19, words: (facts) => facts.bases.join('. ') },
  {
    heading: 'Leaves the UK',
    share: 0.13,
    words: ({ leavesUk, country, standing, edge }) =>
      edge.leavesUk === 'yes' ? `Yes: ${country}. ${standing}` : leavesUk,
  },
]

const numberWidth = 24
const padding = 4
const line = 10

/** A row of the table, ready to be drawn: its cells broken into lines. */
export interface TableRow {
  readonly facts: FlowFacts
  readonly cells: readonly (readonly string[])[]
  readonly height: number
}

const widthsFor = (width: number) => columns.map(({ share }) => share * (width - numberWidth))

/** Breaks the flows into rows for a width. */
export const tableRows = (facts: readonly FlowFacts[], width: number): TableRow[] => {
  const widths = widthsFor(width)
  return facts.map((flow) => {
    const cells = columns.map(({ words }, place) =>
      wrapText(words(flow), (widths[place] as number) - 2 * padding, leastTextSize),
    )
    return { facts: flow, cells, height: Math.max(...cells.map((cell) => cell.length)) * line + 2 * padding }
  })
}

export const headingHeight = line + 2 * padding

/** The height of a table of some rows with its headings. */
export const tableHeight = (rows: readonly TableRow[]): number =>
  rows.reduce((sum, row) => sum + row.height, headingHeight)

/**
 * Draws rows under their headings, with the numbers of the picture.
 *
 * @param rows broken for the same width.
 * @param left of the table, in points.
 * @param top of the table.
 * @param width of the table.
 */
export const drawFlowTable = (rows: readonly TableRow[], left: number, top: number, width: number): Part[] => {
  const widths = widthsFor(width)
  const lefts = widths.map(
    (_, place) => left + numberWidth + widths.slice(0, place).reduce((sum, each) => sum + each, 0),
  )
  const ruleAt = (id: string, y: number, weight: number): Part => ({
    role: 'rule',
    id: `rule:${id}`,
    title: null,
    box: null,
    marks: [
      toPath(
        polygon(
          [
            [left, y],
            [left + width, y],
          ],
          false,
        ),
        null,
        plainStroke(weight > 1 ? ink.line : ink.hair, weight),
      ),
    ],
  })
  const cell = (role: 'cell' | 'heading-cell', row: string, place: number, marks: readonly Mark[]): Part => ({
    role,
    id: `cell:${row}:${place}`,
    row,
    title: null,
    box: null,
    marks,
  })
  const ground = toPath(rectangle({ x: left, y: top, width, height: headingHeight }), ink.laneGround, null)
  const headings = ['No.', ...columns.map(({ heading }) => heading)]
  const parts: Part[] = [
    { role: 'rule', id: 'rule:ground', title: null, box: null, marks: [ground] },
    ...headings.map((text, place) =>
      cell('heading-cell', 'headings', place, [
        textAt(text, (place === 0 ? left : (lefts[place - 1] as number)) + padding, top + padding, { weight: 'bold' }),
      ]),
    ),
    ruleAt('headings', top + headingHeight, 1.1),
  ]
  let y = top + headingHeight
  for (const { facts, cells, height } of rows) {
    const middle = { x: left + numberWidth / 2 - 1, y: y + padding + line / 2 }
    const textTop = y + padding
    parts.push(
      cell('cell', facts.flow.id, 0, drawNumber(facts.number, middle, facts.edge.carried.state !== 'not-stated')),
      ...cells.map((lines, place) =>
        cell(
          'cell',
          facts.flow.id,
          place + 1,
          lines.map((text, row) => textAt(text, (lefts[place] as number) + padding, textTop + row * line)),
        ),
      ),
      ruleAt(facts.flow.id, y + height, 0.7),
    )
    y += height
  }
  return parts
}
