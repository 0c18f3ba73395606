export { diagramMetrics } from './diagram/diagram-metrics.ts'
export { type DiagramOptions, layOutDiagram } from './diagram/lay-out-diagram.ts'
export type {
  BlockHeading,
  DiagramBlock,
  DiagramFrame,
  DiagramLine,
  DiagramNode,
  PlacedDiagram,
  PlacedLaw,
} from './diagram/placed-diagram.ts'
export { laneHeadings } from './lane-headings.ts'
export { type LayoutOptions, layOutGraph } from './lay-out-graph.ts'
export { layOutNetwork } from './lay-out-network.ts'
export { type FontWeight, measureText, wrapText } from './measure-text.ts'
export { type CategoryMark, marksOf, partySigns, type Sign, signOf } from './node-signs.ts'
export { type Metrics, screenMetrics } from './node-size.ts'
export type { Box, Frame, PlacedEdge, PlacedGraph, PlacedLane, PlacedNode, Point } from './placed-graph.ts'
