import { type GraphNode, type PlaceNode, partyKindNames } from '@sharemap/graph'
import {
  type Box,
  type DiagramLine,
  type DiagramNode,
  type PlacedDiagram,
  partySigns,
  type Sign,
  signOf,
} from '@sharemap/layout'
import type { PartyKind } from '@sharemap/register'
import { drawBlock, drawFrame } from './draw-boundaries.ts'
import { drawCrossing, drawLineSample, drawNumber } from './draw-line.ts'
import { drawPlaceFlag, placeCode } from './draw-node.ts'
import { drawCategoryMark, drawSign, drawStanding } from './draw-sign.ts'
import type { Mark } from './drawing.ts'
import { ink } from './ink.ts'
import { outlineOf } from './node-outline.ts'
import { textAt } from './shapes.ts'

/** A shape, mark or line of a picture, and what it means. */
export interface LegendEntry {
  readonly meaning: string
  /** Draws a sample of it in a box of {@link sampleSize}. */
  readonly sample: (box: Box) => Mark[]
}

export const sampleSize = { width: 24, height: 12 } as const

const middleOf = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
const square = (box: Box, size: number) => ({ x: middleOf(box).x - size / 2, y: middleOf(box).y - size / 2 })

/** A node's own shape as a sample, as if it were plainly stated. */
const shapeOf =
  (node: GraphNode) =>
  (box: Box): Mark[] =>
    outlineOf({ ...node, certainty: 'stated' }, box)

type Nodes = readonly GraphNode[]

const nodeEntries = (nodes: Nodes): (LegendEntry | null)[] => {
  const find = <Kind extends GraphNode['kind']>(
    kind: Kind,
    test: (node: GraphNode & { kind: Kind }) => boolean = () => true,
  ) =>
    nodes.find(
      (node): node is GraphNode & { kind: Kind } => node.kind === kind && test(node as GraphNode & { kind: Kind }),
    )
  const shape = (node: GraphNode | undefined, meaning: string): LegendEntry | null =>
    node === undefined ? null : { meaning, sample: shapeOf(node) }
  const group = find('subject-group')
  const many = find('party', (node) => node.scope === 'class-of-recipients')
  const sensitive = (sensitivity: 'ordinary' | 'special' | 'criminal-offence', meaning: string) => {
    const found = find('category', (node) => node.sensitivity === sensitivity)
    return shape(found, meaning)
  }
  return [
    group === undefined
      ? null
      : { meaning: 'People whose data it is', sample: (box) => [...shapeOf(group)(box), ...signMarks(group, box)] },
    sensitive('ordinary', 'Kind of data'),
    sensitive('special', 'Special category (Art 9)'),
    sensitive('criminal-offence', 'Criminal offences (Art 10)'),
    find('category', (node) => node.identifiesAlone) === undefined
      ? null
      : { meaning: 'Identifies alone', sample: (box) => drawCategoryMark('key', square(box, 9), 9) },
    shape(find('activity'), 'What is done with data'),
    shape(find('system'), 'Where data is kept'),
    shape(
      find('party', (node) => node.scope === 'named-body'),
      'Named body',
    ),
    many === undefined
      ? null
      : {
          meaning: 'Class of bodies',
          sample: (box) => shapeOf(many)({ ...box, y: box.y + 2, width: box.width - 3, height: box.height - 2 }),
        },
  ]
}

const signMarks = (node: GraphNode, box: Box): Mark[] => {
  const sign = signOf(node)
  return sign === null ? [] : drawSign(sign, square(box, 9), 9, ink.quietText)
}

/** Each kind of party has its sign. Kinds that share a sign are named together. */
const signEntries = (nodes: Nodes): LegendEntry[] => {
  const kinds = new Set(nodes.flatMap((node) => (node.kind === 'party' ? [node.partyKind] : [])))
  const bySign = new Map<Sign, PartyKind[]>()
  for (const kind of kinds) bySign.set(partySigns[kind], [...(bySign.get(partySigns[kind]) ?? []), kind])
  return [...bySign].map(([sign, sharing]) => ({
    meaning: sharing
      .map((kind, place) => (place === 0 ? partyKindNames[kind].one : partyKindNames[kind].one.toLowerCase()))
      .join(' or '),
    sample: (box) => drawSign(sign, square(box, 10), 10, ink.quietText),
  }))
}

const placeEntries = (nodes: readonly DiagramNode[]): LegendEntry[] => {
  const places = new Map<string, PlaceNode>()
  for (const { places: own } of nodes) for (const place of own) places.set(place.id, place)
  return [...places.values()].map((place) => ({
    meaning: placeCode(place) === '?' ? 'Place not stated' : place.label,
    sample: (box) => drawPlaceFlag(place, { ...square(box, 20), y: middleOf(box).y - 5.5, width: 20, height: 11 }),
  }))
}

const lineEntries = (lines: readonly DiagramLine[]): (LegendEntry | null)[] => {
  const flows = lines.filter(({ edges }) => edges[0]?.kind === 'flow')
  const stateOf = ({ edges }: DiagramLine) => edges[0]?.carried.state
  const sample = (line: DiagramLine | undefined, meaning: string): LegendEntry | null =>
    line === undefined
      ? null
      : { meaning, sample: (box) => drawLineSample(line, { x: box.x, y: middleOf(box).y }, box.width) }
  const number = (isStated: boolean, meaning: string): LegendEntry | null =>
    flows.some((line) => (stateOf(line) !== 'not-stated') === isStated)
      ? { meaning, sample: (box) => drawNumber(1, middleOf(box), isStated) }
      : null
  const isStated = ({ edges }: DiagramLine) => edges[0]?.certainty === 'stated'
  const standings = new Set(
    flows.flatMap(({ standingAt, edges: [edge] }) =>
      standingAt !== null && edge?.kind === 'flow' && edge.standing !== null ? [edge.standing.standing] : [],
    ),
  )
  const standing = (kind: 'stands' | 'does-not-stand' | 'cannot-tell', meaning: string): LegendEntry | null =>
    standings.has(kind) ? { meaning, sample: (box) => drawStanding(kind, middleOf(box), 5) } : null
  return [
    sample(
      flows.find((line) => isStated(line) && stateOf(line) !== 'none'),
      'Data is told, or may be',
    ),
    number(true, 'What goes is stated'),
    number(false, 'What goes is not stated'),
    sample(
      flows.find((line) => !isStated(line) && stateOf(line) !== 'none'),
      'Implied or inferred flow',
    ),
    sample(
      flows.find((line) => stateOf(line) === 'none'),
      'Results that identify nobody',
    ),
    sample(
      lines.find(({ edges }) => edges[0]?.kind === 'collected-for' || edges[0]?.kind === 'kept-in'),
      'Collected for, or kept in',
    ),
    sample(
      lines.find(({ edges }) => edges[0]?.kind === 'describes' || edges[0]?.kind === 'provided-by'),
      'Belongs to, or is run by',
    ),
    lines.some((line) => line.crossingAt !== null)
      ? { meaning: 'Crosses the UK border', sample: (box) => drawCrossing(middleOf(box)) }
      : null,
    standing('stands', 'Transfer stands in law'),
    standing('does-not-stand', 'Transfer does not stand'),
    standing('cannot-tell', 'Cannot tell if it stands'),
  ]
}

const boundaryEntries = ({ frames, blocks, nodes }: PlacedDiagram): (LegendEntry | null)[] => {
  const frame = (kind: 'organisation' | 'outside-uk', meaning: string): LegendEntry | null =>
    frames.some((each) => each.kind === kind)
      ? { meaning, sample: (box) => [...drawFrame({ ...box, kind, label: '', lines: [] }).marks] }
      : null
  const unsure = nodes.find(({ node }) => node.certainty !== 'stated')
  return [
    blocks.length === 0
      ? null
      : {
          meaning: 'One line for all inside',
          sample: (box) => [...drawBlock({ ...box, id: '', headings: [], members: [] }).marks],
        },
    frame('organisation', 'Organisation'),
    frame('outside-uk', 'UK border'),
    unsure === undefined
      ? null
      : { meaning: 'Dashed: not plainly stated', sample: (box) => outlineOf(unsure.node, box) },
    nodes.some(({ law }) => law.length > 0)
      ? {
          meaning: 'Law that it rests on',
          sample: (box) => [textAt('§', middleOf(box).x, box.y + 1.4, { weight: 'bold', anchor: 'middle', size: 9 })],
        }
      : null,
  ]
}

/**
 * What a picture's shapes, signs, marks and lines mean: those that it uses, and no others.
 *
 * @param placed the picture.
 */
export const legendEntries = (placed: PlacedDiagram): LegendEntry[] => {
  const nodes = placed.nodes.map(({ node }) => node)
  return [
    ...nodeEntries(nodes),
    ...signEntries(nodes),
    ...placeEntries(placed.nodes),
    ...lineEntries(placed.lines),
    ...boundaryEntries(placed),
  ].filter((entry) => entry !== null)
}
