import type { Sankey, SankeyLink, SankeyNode } from '@sharemap/graph'
import { measureText } from '@sharemap/layout'
import { sankey as d3Sankey, type SankeyLink as PlacedLink, type SankeyNode as PlacedNode } from 'd3-sankey'

export type SankeyBox = PlacedNode<SankeyNode, { link: SankeyLink }>
export type SankeyBand = PlacedLink<SankeyNode, { link: SankeyLink }>

export interface PlacedSankey {
  readonly boxes: readonly SankeyBox[]
  readonly bands: readonly SankeyBand[]
  /** What each column is, with where its heading begins; the first one's ends there. */
  readonly headings: readonly { readonly column: SankeyNode['column']; readonly x: number }[]
  readonly width: number
  readonly height: number
}

const leastHeight = 420
const perNode = 30
/** Above the columns, where their headings stand. */
const headingRoom = 28
/** Between two boxes of a column: the line of text beside the thinnest box needs so much. */
const boxGap = 17
export const sankeyFontSize = 13
const labelGap = 8
const nodeWidth = 14
const leastBetween = 200

/** What stands beside a box: its name, and how many records it is. */
export const labelOfBox = ({ label, members }: Pick<SankeyNode, 'label' | 'members'>): string =>
  members.length > 1 ? `${label} (${members.length})` : label

/** Room beside a column for the longest of its names, with a little left over for fonts that run wider. */
const labelRoom = (sankey: Sankey, column: SankeyNode['column']): number => {
  const widths = sankey.nodes
    .filter((node) => node.column === column)
    .map((node) => measureText(labelOfBox(node), sankeyFontSize))
  return Math.ceil(Math.max(60, ...widths) * 1.05) + labelGap
}

/**
 * Places a Sankey diagram. Each column keeps one kind of thing, and each width is the pairs that the band counts.
 *
 * @param sankey what goes where.
 * @param width of the page, in pixels; labels stand outside the first and last columns, inside the middle one.
 * @param least the height that there is, in pixels; the picture is as high, or higher where its labels need that.
 */
export const layOutSankey = (sankey: Sankey, width: number, least = leastHeight): PlacedSankey => {
  const columns = ['what', 'done-by', 'told-to'] as const
  const tallest = Math.max(...columns.map((column) => sankey.nodes.filter((node) => node.column === column).length))
  const height = Math.max(leastHeight, least, tallest * perNode + headingRoom)
  if (sankey.links.length === 0) return { boxes: [], bands: [], headings: [], width, height }
  const [left, right] = [labelRoom(sankey, 'what'), labelRoom(sankey, 'told-to')]
  // The names of the middle column run over the bands, and must end before the last column begins.
  const between = Math.max(leastBetween, 2 * (labelRoom(sankey, 'done-by') + nodeWidth))
  const whole = Math.max(width, left + right + between)
  const place = d3Sankey<SankeyNode, { link: SankeyLink }>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => columns.indexOf(node.column))
    .nodeWidth(nodeWidth)
    .nodePadding(boxGap)
    .extent([
      [left, headingRoom + 8],
      [whole - right, height - 12],
    ])
  const { nodes, links } = place({
    nodes: sankey.nodes.map((node) => ({ ...node })),
    links: sankey.links.map((link) => ({
      source: link.source,
      target: link.target,
      value: link.told + link.mayBeTold,
      link,
    })),
  })
  const headings = columns.map((column, position) => {
    const at = left + (position * (whole - left - right - nodeWidth)) / (columns.length - 1)
    return { column, x: column === 'what' ? at + nodeWidth : at }
  })
  return { boxes: nodes, bands: links, headings, width: whole, height }
}
