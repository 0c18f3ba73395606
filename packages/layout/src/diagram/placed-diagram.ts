import type {
  Audience,
  FlowGraph,
  GatewayNode,
  GraphEdge,
  GraphNode,
  LawfulBasisNode,
  PlaceNode,
} from '@sharemap/graph'
import type { Box, PlacedLane, Point } from '../placed-graph.ts'

/** A line of the law that an activity rests on, written inside its box. */
export interface PlacedLaw {
  readonly node: LawfulBasisNode | GatewayNode
  readonly lines: readonly string[]
  /** The top of its first line. */
  readonly y: number
}

/** A node in a diagram for paper. The place where it is and the law that it rests on are drawn inside its box. */
export interface DiagramNode extends Box {
  readonly node: GraphNode
  /** The label broken into lines that fit the box. Nothing is cut. */
  readonly lines: readonly string[]
  /** The left end of the label's lines and the top of the first. */
  readonly text: Point
  readonly places: readonly PlaceNode[]
  readonly law: readonly PlacedLaw[]
}

/** A heading inside a block: its left end and the top of its line. */
export interface BlockHeading extends Point {
  readonly text: string
}

/** A frame around nodes that are all tied to the same others, so that one line can stand for all of their lines. */
export interface DiagramBlock extends Box {
  readonly id: string
  readonly headings: readonly BlockHeading[]
  /** Ids of the nodes inside it. */
  readonly members: readonly string[]
}

/** A boundary: of an organisation, or the border of the UK with what lies beyond it inside. */
export interface DiagramFrame extends Box {
  readonly kind: 'organisation' | 'outside-uk'
  readonly label: string
  /** The label broken into lines that fit inside, at the top. */
  readonly lines: readonly string[]
}

/** A line of the picture, which stands for one flow, or for every link of one kind between what stands at its ends. */
export interface DiagramLine {
  readonly edges: readonly GraphEdge[]
  /** Level and upright pieces, from the side of one box or block to the side of another. Lines that leave the same box share a stem. */
  readonly points: readonly Point[]
  /** Where the flow's number stands; null for a line that is no flow. */
  readonly numberAt: Point | null
  /** Where the sign of a transfer's standing goes; null where there is none to show. */
  readonly standingAt: Point | null
  /** Where the line crosses the border of the UK; null where it does not. */
  readonly crossingAt: Point | null
}

/** A graph placed for paper, in points from the top left. Every node and edge of the graph is in it once. */
export interface PlacedDiagram<A extends Audience = Audience> {
  readonly audience: A
  readonly graph: FlowGraph<A>
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly frames: readonly DiagramFrame[]
  readonly blocks: readonly DiagramBlock[]
  readonly nodes: readonly DiagramNode[]
  readonly lines: readonly DiagramLine[]
}
