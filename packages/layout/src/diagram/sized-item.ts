import type { BlockHeading, DiagramNode } from './placed-diagram.ts'

/** An item drawn at the origin. */
export interface SizedItem {
  readonly width: number
  readonly height: number
  readonly nodes: readonly DiagramNode[]
  readonly headings: readonly BlockHeading[]
}
