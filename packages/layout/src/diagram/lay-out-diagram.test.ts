import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Point } from '../placed-graph.ts'
import { arbitraryGraph, runs, smallGraph } from '../testing/arbitrary-graph.ts'
import { boxBetween, isInside, isOnSide, overlap, overlapping } from '../testing/boxes.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'
import { layOutDiagram } from './lay-out-diagram.ts'
import type { DiagramLine, PlacedDiagram } from './placed-diagram.ts'

const width = 780
const holdsFor = (check: (placed: PlacedDiagram) => void) =>
  fc.assert(
    fc.property(arbitraryGraph({ hostileNames: true }), fc.boolean(), (graph, mayBreakWords) => {
      check(layOutDiagram(graph, { width, mayBreakWords }))
    }),
    runs,
  )

/** The box or block that a line ends at on one side of its edges. */
const endBox = ({ nodes, blocks }: PlacedDiagram, { edges }: DiagramLine, end: 'from' | 'to'): Box => {
  const ids = new Set(edges.map((edge) => edge[end]))
  const [id] = ids as Set<string>
  const block = blocks.find(({ members }) => members.includes(id as string))
  return block ?? (nodes.find(({ node }) => node.id === id) as Box)
}

const stretches = ({ points }: DiagramLine) => points.slice(1).map((point, at) => [points[at] as Point, point] as const)

const around = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

describe('layOutDiagram', { timeout: 60_000 }, () => {
  it('gives the same picture every time', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        expect(layOutDiagram(graph, { width })).toEqual(layOutDiagram(graph, { width }))
      }),
      { numRuns: 15 },
    )
  })

  it('draws every node once, as a box or inside the boxes that it belongs to', () => {
    holdsFor(({ graph, nodes }) => {
      const boxes = nodes.map(({ node }) => node.id)
      expect(new Set(boxes).size).toBe(boxes.length)
      const inside = nodes.flatMap(({ places, law }) => [...places, ...law.map(({ node }) => node)]).map(({ id }) => id)
      expect(new Set([...boxes, ...inside])).toEqual(new Set(graph.nodes.map(({ id }) => id)))
      expect(boxes.filter((id) => inside.includes(id))).toEqual([])
    })
  })

  it('draws every edge once, as a line or as what is written inside a box', () => {
    holdsFor(({ graph, nodes, lines }) => {
      const lined = lines.flatMap(({ edges }) => edges.map(({ id }) => id))
      const inside = graph.edges
        .filter(({ kind }) => kind === 'located-in' || kind === 'rests-on')
        .filter(({ from, to }) => {
          const box = nodes.find(({ node }) => node.id === from)
          return [...(box?.places ?? []), ...(box?.law.map(({ node }) => node) ?? [])].some(({ id }) => id === to)
        })
        .map(({ id }) => id)
      expect([...lined, ...inside].sort()).toEqual(graph.edges.map(({ id }) => id).sort())
    })
  })

  it('lets one line stand for the lines of every two nodes at its ends, and for nothing else', () => {
    holdsFor((placed) => {
      for (const line of placed.lines) {
        const membersAt = (end: 'from' | 'to') => {
          const [id] = line.edges.map((edge) => edge[end])
          return placed.blocks.find(({ members }) => members.includes(id as string))?.members ?? [id as string]
        }
        const pairs = membersAt('from').flatMap((from) => membersAt('to').map((to) => `${from} ${to}`))
        expect(line.edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(pairs.sort())
        expect(new Set(line.edges.map(({ kind, certainty }) => `${kind} ${certainty}`)).size).toBe(1)
        expect(line.edges.length === 1 || line.edges[0]?.kind !== 'flow').toBe(true)
      }
    })
  })

  it('lets no boxes overlap, and keeps blocks around their own', () => {
    holdsFor(({ nodes, blocks }) => {
      expect(overlapping(nodes)).toEqual([])
      expect(overlapping(blocks)).toEqual([])
      for (const block of blocks) {
        for (const box of nodes) {
          expect(isInside(box, block)).toBe(block.members.includes(box.node.id))
          expect(overlap(box, block)).toBe(block.members.includes(box.node.id))
        }
      }
    })
  })

  it('draws boundaries around what is their own and nothing else', () => {
    holdsFor(({ frames, nodes }) => {
      expect(overlapping(frames)).toEqual([])
      for (const frame of frames) {
        const touched = nodes.filter((box) => overlap(box, frame))
        expect(touched.length).toBeGreaterThan(0)
        for (const box of touched) {
          expect(isInside(box, frame)).toBe(true)
          if (frame.kind === 'organisation') expect(box.node.organisation).toBe(frame.label)
        }
      }
    })
  })

  it('draws lines level and upright, from the side of their first box to the side of their last', () => {
    holdsFor((placed) => {
      for (const line of placed.lines) {
        for (const [a, b] of stretches(line)) expect(a.x === b.x || a.y === b.y).toBe(true)
        expect(isOnSide(line.points[0] as Point, endBox(placed, line, 'from'))).toBe(true)
        expect(isOnSide(line.points.at(-1) as Point, endBox(placed, line, 'to'))).toBe(true)
      }
    })
  })

  it('leads lines past every box', () => {
    holdsFor((placed) => {
      for (const line of placed.lines) {
        for (const [a, b] of stretches(line)) {
          const hit = placed.nodes.filter((box) => overlap(boxBetween(a, b), box))
          expect(hit.map(({ node }) => node.id)).toEqual([])
        }
      }
    })
  })

  it('gives each flow a place for its number on its own line, clear of every other line, number, sign and box', () => {
    holdsFor((placed) => {
      const flows = placed.lines.filter(({ edges }) => edges[0]?.kind === 'flow')
      const discs = flows.map((line) => ({ line, ...around(line.numberAt as Point, m.discRadius) }))
      expect(overlapping(discs)).toEqual([])
      for (const disc of discs) {
        const on = stretches(disc.line).some(([a, b]) =>
          overlap(disc, { ...boxBetween(a, b), height: 0.1, y: a.y - 0.05 }),
        )
        expect(on).toBe(true)
        expect(placed.nodes.filter((box) => overlap(disc, box))).toEqual([])
        for (const other of placed.lines) {
          if (other === disc.line) continue
          for (const [a, b] of stretches(other)) expect(overlap(disc, boxBetween(a, b))).toBe(false)
        }
        const { standingAt, crossingAt } = disc.line
        if (standingAt !== null) expect(overlap(disc, around(standingAt, m.standingRadius))).toBe(false)
        if (crossingAt !== null) expect(overlap(disc, around(crossingAt, m.crossingRadius))).toBe(false)
      }
    })
  })

  it('marks the flows that leave the UK where they cross its border, and no others', () => {
    holdsFor(({ lines, frames }) => {
      for (const { edges, crossingAt } of lines) {
        const [edge] = edges
        if (edge?.kind === 'flow') expect(crossingAt !== null).toBe(edge.leavesUk === 'yes')
      }
      const borders = frames.filter(({ kind }) => kind === 'outside-uk')
      for (const border of borders) {
        for (const { edges, points, crossingAt } of lines) {
          const end = points.at(-1) as Point
          const arrives = overlap(around(end, 1), border)
          const edge = edges[0]
          if (arrives && edge?.kind === 'flow' && edge.leavesUk === 'yes') {
            expect([border.x, border.x + border.width]).toContainEqual(expect.closeTo(crossingAt?.x as number))
          }
        }
      }
    })
  })

  it('stays within its own size', () => {
    holdsFor((placed) => {
      const page = { x: 0, y: 0, width: placed.width, height: placed.height }
      for (const box of [...placed.nodes, ...placed.blocks, ...placed.frames]) expect(isInside(box, page)).toBe(true)
      for (const { points } of placed.lines) for (const { x } of points) expect(x >= 0 && x <= placed.width).toBe(true)
    })
  })

  it('fills the width that it is given, where the lanes can be that wide', () => {
    const placed = layOutDiagram(smallGraph(), { width: 900 })
    expect(placed.width).toBeGreaterThan(860)
    expect(placed.width).toBeLessThanOrEqual(900)
  })

  it('names boundaries as it is told to', () => {
    const names = new Map([['party-alderbrook', 'Alderbrook Council']])
    const { frames } = layOutDiagram(smallGraph(), { width, organisationNames: names })
    expect(frames.map(({ label }) => label)).toContain('Alderbrook Council')
    expect(frames.map(({ label }) => label)).toContain('UK border: outside the UK')
  })

  it('places nothing without nodes', () => {
    const empty = layOutDiagram({ ...smallGraph(), nodes: [], edges: [] }, { width })
    expect(empty).toMatchObject({ nodes: [], lines: [], lanes: [], width: 0, height: 0 })
  })
})
