import type { GraphEdge, GraphNode } from '@sharemap/graph'

/** A draw.io style: keys and values in its own notation. */
const styleOf = (style: Readonly<Record<string, string | number>>): string =>
  Object.entries(style)
    .map(([key, value]) => `${key}=${value};`)
    .join('')

const text = { whiteSpace: 'wrap', html: 0, fontFamily: 'Arial', fontSize: 14, fontColor: '#0b0c0c' } as const
const box = { ...text, fillColor: '#ffffff', strokeColor: '#3d4449', spacing: 4 } as const

const shapeOf = (node: GraphNode): Readonly<Record<string, string | number>> => {
  switch (node.kind) {
    case 'subject-group':
      return { rounded: 1, arcSize: 50 }
    case 'category':
      if (node.sensitivity === 'special') return { shape: 'ext', double: 1, rounded: 1, arcSize: 50 }
      return { rounded: 1, arcSize: 50, strokeWidth: node.sensitivity === 'criminal-offence' ? 3 : 1 }
    case 'activity':
      return { rounded: 1, arcSize: 10, fillColor: '#e3eef7', strokeColor: '#1d5a92', fontStyle: 1 }
    case 'system':
      return { shape: 'cylinder3', boundedLbl: 1, size: 6 }
    case 'place':
      return { shape: 'hexagon', perimeter: 'hexagonPerimeter2', fixedSize: 1, size: 12 }
    case 'lawful-basis':
    case 'gateway':
      return { shape: 'mxgraph.basic.octagon2', dx: 6 }
    case 'party':
      return node.scope === 'class-of-recipients'
        ? { shape: 'mxgraph.basic.layered_rect', dx: 5, outlineConnect: 0 }
        : {}
    case 'group':
      return { shape: 'mxgraph.basic.layered_rect', dx: 5, outlineConnect: 0, strokeWidth: 2 }
  }
}

export const nodeStyle = (node: GraphNode): string =>
  styleOf({ ...box, ...shapeOf(node), ...(node.certainty === 'stated' ? {} : { dashed: 1 }) })

/** Where an edge leaves and enters, as shares of its ends' sizes. */
export interface EdgeEnds {
  readonly exitX: number
  readonly exitY: number
  readonly entryX: number
  readonly entryY: number
}

export const edgeStyle = (edge: GraphEdge, ends: EdgeEnds): string => {
  const isFlow = edge.kind === 'flow' || edge.kind === 'bundle'
  const isAnonymous = edge.carried.state === 'none'
  return styleOf({
    ...text,
    fontStyle: 1,
    labelBackgroundColor: '#ffffff',
    rounded: 1,
    curved: 0,
    strokeColor: isFlow ? '#3d4449' : '#8a9399',
    strokeWidth: isFlow ? 2 : 1,
    endArrow: isAnonymous ? 'open' : isFlow ? 'block' : 'none',
    endFill: 1,
    ...(isAnonymous ? { dashed: 1, dashPattern: '1 3' } : edge.certainty === 'stated' ? {} : { dashed: 1 }),
    ...ends,
    exitDx: 0,
    exitDy: 0,
    entryDx: 0,
    entryDy: 0,
  })
}

export const laneStyle = styleOf({
  swimlane: '',
  ...text,
  fontStyle: 1,
  startSize: 30,
  fillColor: '#f6f7f8',
  swimlaneFillColor: '#fbfbfc',
  strokeColor: '#c8ccce',
  collapsible: 0,
}).replace('swimlane=;', 'swimlane;')

export const frameStyle = styleOf({
  ...text,
  fontSize: 12,
  fontStyle: 1,
  fillColor: 'none',
  strokeColor: '#5f686d',
  dashed: 1,
  verticalAlign: 'top',
  align: 'left',
  spacingLeft: 8,
  container: 1,
  collapsible: 0,
})
