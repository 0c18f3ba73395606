import { describe, expect, it } from 'vitest'
import { smallScope } from '../testing/scopes.ts'
import { drawDiagram } from './draw-diagram.ts'
import type { Drawing, Part } from './drawing.ts'
import { findCollisions } from './find-collisions.ts'
import { movePart } from './move-part.ts'
import { plainStroke, polygon, rectangle, textAt, toPath } from './shapes.ts'

const box = (id: string, x: number, y: number, label = ''): Part => {
  const at = { x, y, width: 60, height: 20 }
  const ground = toPath(rectangle(at), '#ffffff', plainStroke('#000000', 1))
  return {
    role: 'node',
    id,
    title: null,
    box: at,
    marks: label === '' ? [ground] : [ground, textAt(label, x + 4, y + 5)],
  }
}

const line = (id: string, x: number, y: number, toX: number, toY: number): Part => {
  const way = polygon(
    [
      [x, y],
      [toX, toY],
    ],
    false,
  )
  return { role: 'line', id, title: null, box: null, marks: [toPath(way, null, plainStroke('#000000', 1))] }
}

const label = (text: string, x: number, y: number): Part => ({
  role: 'note',
  id: `note:${text}`,
  title: null,
  box: null,
  marks: [textAt(text, x, y)],
})

const number = (of: string, x: number, y: number): Part => ({
  role: 'number',
  id: `number:${of}`,
  title: null,
  box: { x: x - 6, y: y - 6, width: 12, height: 12 },
  marks: [],
})

const found = (...parts: Part[]) => {
  const page = { width: 400, height: 300, title: '', description: '', parts }
  const drawing: Drawing = { title: '', description: '', language: 'en-GB', pages: [page] }
  return findCollisions(drawing).map(({ what }) => what)
}

describe('findCollisions', () => {
  it('finds nothing where everything has its own place', () => {
    expect(
      found(box('a', 0, 0, 'One'), box('b', 100, 0, 'Two'), line('ab', 60, 10, 100, 10), number('ab', 80, 10)),
    ).toEqual([])
  })

  it('finds a label over a label', () => {
    expect(found(label('One', 0, 0), label('Two', 5, 2))).toEqual(['label over label'])
  })

  it('finds a label over a box that is not its own', () => {
    expect(found(box('a', 0, 0), label('One', 10, 5))).toEqual(['label over box'])
  })

  it('finds a box over a box', () => {
    expect(found(box('a', 0, 0), box('b', 50, 10))).toEqual(['box over box'])
  })

  it('finds a line through a box, and through its label', () => {
    expect(found(box('a', 0, 0, 'Name'), line('through', -10, 10, 90, 10)).sort()).toEqual([
      'label over line',
      'line over box',
    ])
  })

  it("finds a line through another flow's number, and lets a number stand on its own", () => {
    expect(found(line('own', 0, 50, 100, 50), number('own', 50, 50))).toEqual([])
    expect(found(line('own', 0, 50, 100, 50), number('own', 50, 50), line('other', 50, 0, 50, 100))).toEqual([
      'line over box',
    ])
  })

  it('finds what a shift of any node in a real drawing does', () => {
    const drawing = drawDiagram(smallScope())
    const page = drawing.pages[0] as Drawing['pages'][number]
    const nodes = page.parts.filter(({ role }) => role === 'node')
    const [first, second] = nodes as [Part, Part]
    const [from, to] = [first.box, second.box] as [NonNullable<Part['box']>, NonNullable<Part['box']>]
    const moved = movePart(first, { scale: 1, x: to.x - from.x, y: to.y - from.y })
    const parts = page.parts.map((part) => (part === first ? moved : part))
    expect(findCollisions({ ...drawing, pages: [{ ...page, parts }] }).length).toBeGreaterThan(0)
  })
})
