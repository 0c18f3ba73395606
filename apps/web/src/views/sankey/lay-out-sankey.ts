import type { Sankey, SankeyLink, SankeyNode } from '@sharemap/graph'
import { sankey as d3Sankey, type SankeyLink as PlacedLink, type SankeyNode as PlacedNode } from 'd3-sankey'

export type SankeyBox = PlacedNode<SankeyNode, { link: SankeyLink }>
export type SankeyBand = PlacedLink<SankeyNode, { link: SankeyLink }>

export interface PlacedSankey {
  readonly boxes: readonly SankeyBox[]
  readonly bands: readonly SankeyBand[]
  readonly width: number
  readonly height: number
}

const leastHeight = 480
const perNode = 26
const labelRoom = 190

/**
 * Places a Sankey diagram. Each column keeps one kind of thing, and each width is the pairs that the band counts.
 *
 * @param sankey what goes where.
 * @param width of the page, in pixels; labels stand outside the first and last columns, inside the middle one.
 */
export const layOutSankey = (sankey: Sankey, width: number): PlacedSankey => {
  const columns = ['what', 'done-by', 'told-to'] as const
  const tallest = Math.max(...columns.map((column) => sankey.nodes.filter((node) => node.column === column).length))
  const height = Math.max(leastHeight, tallest * perNode)
  if (sankey.links.length === 0) return { boxes: [], bands: [], width, height }
  const place = d3Sankey<SankeyNode, { link: SankeyLink }>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => columns.indexOf(node.column))
    .nodeWidth(14)
    .nodePadding(12)
    .extent([
      [labelRoom, 8],
      [Math.max(labelRoom * 2 + 200, width) - labelRoom, height - 8],
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
  return { boxes: nodes, bands: links, width: Math.max(labelRoom * 2 + 200, width), height }
}
