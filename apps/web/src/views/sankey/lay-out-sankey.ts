import type { Sankey, SankeyLink, SankeyNode } from '@sharemap/graph'
import { measureText, wrapText } from '@sharemap/layout'
import { sankey as d3Sankey, type SankeyLink as PlacedLink, type SankeyNode as PlacedNode } from 'd3-sankey'

/** A record or kind with its name broken into lines. */
type NamedNode = SankeyNode & { readonly lines: readonly string[] }
export type SankeyBox = PlacedNode<NamedNode, { link: SankeyLink }>
export type SankeyBand = PlacedLink<NamedNode, { link: SankeyLink }>

export interface PlacedSankey {
  readonly boxes: readonly SankeyBox[]
  readonly bands: readonly SankeyBand[]
  /** What each column is, with where its heading begins; the first one's ends there. */
  readonly headings: readonly { readonly column: SankeyNode['column']; readonly x: number }[]
  readonly width: number
  readonly height: number
}

const leastHeight = 420
/** Height for each box of the fullest column, beside the lines of its name. */
const perNode = 15
/** Above the columns, where their headings stand. */
const headingRoom = 28
export const sankeyFontSize = 13
export const sankeyLineHeight = 15
/** How wide the lines of names may be: as wide as they are, or where the page is too narrow for that, less and less. */
const lineWidths = [Number.POSITIVE_INFINITY, 260, 200, 150] as const
const labelGap = 8
const nodeWidth = 14
const leastBetween = 200

/** What stands beside a box: its name, and how many records it is. */
export const labelOfBox = ({ label, members }: Pick<SankeyNode, 'label' | 'members'>): string =>
  members.length > 1 ? `${label} (${members.length})` : label

/** Room beside a column for the longest line of its names, with a little left over for fonts that run wider. */
const labelRoom = (nodes: readonly NamedNode[], column: SankeyNode['column']): number => {
  const widths = nodes
    .filter((node) => node.column === column)
    .flatMap(({ lines }) => lines.map((line) => measureText(line, sankeyFontSize)))
  return Math.ceil(Math.max(60, ...widths) * 1.05) + labelGap
}

/** The names broken into lines of a width, and the room that the columns then take from left to right. */
const nameNodes = (sankey: Sankey, lineWidth: number) => {
  const named = sankey.nodes.map((node): NamedNode => {
    const label = labelOfBox(node)
    return {
      ...node,
      lines: lineWidth === Number.POSITIVE_INFINITY ? [label] : wrapText(label, lineWidth, sankeyFontSize),
    }
  })
  const [left, right] = [labelRoom(named, 'what'), labelRoom(named, 'told-to')]
  // The names of the middle column run over the bands, and must end before the last column begins.
  const between = Math.max(leastBetween, 2 * (labelRoom(named, 'done-by') + nodeWidth))
  return { named, left, right, whole: left + right + between }
}

/** The names in lines as wide as the page has room for. */
const nameForWidth = (sankey: Sankey, width: number) => {
  const [widest, ...narrower] = lineWidths
  let naming = nameNodes(sankey, widest)
  for (const lineWidth of narrower) {
    if (naming.whole <= width) break
    naming = nameNodes(sankey, lineWidth)
  }
  return naming
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
  const naming = nameForWidth(sankey, width)
  const { named, left, right } = naming
  const labelHeight = sankeyLineHeight * Math.max(1, ...named.map(({ lines }) => lines.length))
  const tallest = Math.max(...columns.map((column) => sankey.nodes.filter((node) => node.column === column).length))
  const height = Math.max(leastHeight, least, tallest * (perNode + labelHeight) + headingRoom)
  if (sankey.links.length === 0) return { boxes: [], bands: [], headings: [], width, height }
  const whole = Math.max(width, naming.whole)
  const place = d3Sankey<NamedNode, { link: SankeyLink }>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => columns.indexOf(node.column))
    .nodeWidth(nodeWidth)
    // The name beside the thinnest box needs its lines' height.
    .nodePadding(labelHeight + 2)
    .extent([
      [left, headingRoom + 8],
      [whole - right, height - 12],
    ])
  const { nodes, links } = place({
    nodes: named.map((node) => ({ ...node })),
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
