import { type Audience, categoryGroupNames, type GraphNode } from '@sharemap/graph'
import { wrapText } from '../measure-text.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'
import type { BlockHeading, DiagramNode } from './placed-diagram.ts'
import { movedBox, sizeBox, unbrokenWidth, type Wording } from './size-box.ts'
import type { SizedItem } from './sized-item.ts'

const nothingBeside = { places: [], law: [] } as const

/** Pills under one heading, from the top of a column or of what stands above. */
interface Section {
  readonly heading: readonly string[]
  readonly pills: readonly DiagramNode[]
  readonly height: number
}

const toSection = (heading: readonly string[], pills: readonly DiagramNode[]): Section => ({
  heading,
  pills,
  height:
    (heading.length === 0 ? 0 : heading.length * m.lineHeight + 2) +
    pills.reduce((sum, pill) => sum + pill.height + m.pillGap, 0),
})

/** Members under the headings of their groups, in the order in which they are drawn. */
const sectionsOf = (nodes: readonly GraphNode[], audience: Audience, width: number): Section[] => {
  const pillsOf = (own: readonly GraphNode[]) => own.map((node) => sizeBox(node, nothingBeside, audience, width))
  if (nodes[0]?.kind !== 'category') return [toSection([], pillsOf(nodes))]
  return Object.entries(categoryGroupNames).flatMap(([group, name]) => {
    const own = nodes.filter((node) => node.kind === 'category' && node.group === group)
    return own.length === 0 ? [] : [toSection(wrapText(name, width, m.fontSize, 'bold'), pillsOf(own))]
  })
}

/** Cuts a section into pieces no higher than a limit, a pill each at the least, under the same heading. */
const cutSection = (section: Section, limit: number): Section[] => {
  if (section.height <= limit) return [section]
  const pieces: Section[] = []
  let pills: DiagramNode[] = []
  for (const pill of section.pills) {
    if (pills.length > 0 && toSection(section.heading, [...pills, pill]).height > limit) {
      pieces.push(toSection(section.heading, pills))
      pills = []
    }
    pills.push(pill)
  }
  return [...pieces, toSection(section.heading, pills)]
}

/** Fills columns one after another, as a newspaper does, none higher than the limit. */
const fillColumns = (sections: readonly Section[], limit: number): Section[][] => {
  const columns: Section[][] = []
  let left = 0
  for (const section of sections.flatMap((whole) => cutSection(whole, limit))) {
    const column = columns.at(-1)
    if (column === undefined || section.height > left) {
      columns.push([section])
      left = limit - section.height - m.pillGap
    } else {
      column.push(section)
      left -= section.height + m.pillGap
    }
  }
  return columns
}

const heightOf = (column: readonly Section[]) =>
  column.reduce((sum, section) => sum + section.height + m.pillGap, -2 * m.pillGap)

/** By so much the limit rises until everything fits, in points. */
const step = 4

/**
 * Draws the members of a block at the origin: pills in as many columns as its width holds, under the headings of their
 * groups, in columns of about the same height.
 *
 * @param nodes the members; at least one.
 * @param wording whose words to use, and how much room they may ask for.
 * @param width of the block, in points.
 */
export const sizeBlock = (nodes: readonly GraphNode[], wording: Wording, width: number): SizedItem => {
  const { audience } = wording
  const inner = width - 2 * m.blockPadding
  const unbroken = Math.max(...nodes.map((node) => unbrokenWidth(node, nothingBeside, wording)))
  const least = Math.max(m.leastPillWidth, unbroken)
  const most = Math.max(1, Math.floor((inner + m.pillColumnGap) / (least + m.pillColumnGap)))
  const pillWidth = (inner - (most - 1) * m.pillColumnGap) / most
  const sections = sectionsOf(nodes, audience, pillWidth)
  let limit = sections.reduce((sum, section) => sum + section.height, 0) / most
  let columns = fillColumns(sections, limit)
  while (columns.length > most) {
    limit += step
    columns = fillColumns(sections, limit)
  }
  const placed: DiagramNode[] = []
  const headings: BlockHeading[] = []
  for (const [position, column] of columns.entries()) {
    const x = m.blockPadding + position * (pillWidth + m.pillColumnGap)
    let y: number = m.blockPadding
    for (const { heading, pills } of column) {
      for (const text of heading) {
        headings.push({ text, x: x + 2, y })
        y += m.lineHeight
      }
      if (heading.length > 0) y += 2
      for (const pill of pills) {
        placed.push(movedBox(pill, { x, y }))
        y += pill.height + m.pillGap
      }
      y += m.pillGap
    }
  }
  const height = Math.max(...columns.map(heightOf)) + 2 * m.blockPadding
  return { width, height, nodes: placed, headings }
}
