import type { Audience, FlowGraph, GraphEdge, GraphNode, Lane } from '@sharemap/graph'

/** A point, in CSS pixels from the top left of the picture. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its top left corner, in CSS pixels. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface PlacedNode extends Box {
  readonly node: GraphNode
  /** The label broken into lines that fit the box. Nothing is cut. */
  readonly lines: readonly string[]
}

export interface PlacedEdge {
  readonly edge: GraphEdge
  /** From the source's side to the target's; the points between keep it clear of nodes. */
  readonly points: readonly Point[]
}

export interface PlacedLane extends Box {
  readonly lane: Lane
  readonly heading: string
}

/** The boundary of an organisation, drawn around what lies within it in one lane. */
export interface Frame extends Box {
  readonly organisation: string
  readonly label: string
  /** The label broken into lines that fit the boundary. Nothing is cut. */
  readonly lines: readonly string[]
  readonly lane: Lane
}

/** A graph with positions and nothing else added: it can be drawn. */
export interface PlacedGraph<A extends Audience = Audience> {
  readonly audience: A
  readonly graph: FlowGraph<A>
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly frames: readonly Frame[]
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}
