import { describe, expect, it } from 'vitest'
import { drawDiagram } from '../drawing/draw-diagram.ts'
import type { DrawingPage, Part } from '../drawing/drawing.ts'
import { findCollisions } from '../drawing/find-collisions.ts'
import { scopeOf, shippedRegister, smallScope } from '../testing/scopes.ts'
import { cropPage } from './crop-page.ts'

const drawn = (page: Parameters<typeof smallScope>[0] = {}) =>
  drawDiagram(smallScope({ ...page, page: { size: 'A4', orientation: 'landscape', flowTable: false } }))

const rolesOf = (page: DrawingPage) => new Set(page.parts.map(({ role }) => role))
const lowest = (parts: readonly Part[]) => Math.max(...parts.flatMap(({ box }) => (box ? [box.y + box.height] : [])))
const highest = (parts: readonly Part[]) => Math.min(...parts.flatMap(({ box }) => (box ? [box.y] : [])))

describe('cropPage', () => {
  it('leaves out what the document says itself, and nothing of the picture', () => {
    for (const page of drawn().pages) {
      const cropped = cropPage(page)
      for (const role of ['title', 'note', 'footer'] as const) expect(rolesOf(cropped).has(role)).toBe(false)
      const kept = page.parts.filter(({ role }) => !['title', 'note', 'footer'].includes(role))
      expect(cropped.parts.map(({ id }) => id)).toEqual(kept.map(({ id }) => id))
    }
  })

  it('holds the legend close under the picture, so that a small picture is a small figure', () => {
    const [page] = drawn({ filter: { activity: ['activity-resident-survey'] } }).pages
    if (page === undefined) throw new Error('The drawing has a page.')
    const cropped = cropPage(page)
    const legend = cropped.parts.filter(({ role }) => role === 'legend')
    const picture = cropped.parts.filter(({ role }) => role !== 'legend' && role !== 'rule')
    const gap = highest(legend) - lowest(picture)
    expect(gap).toBeGreaterThan(4)
    expect(gap).toBeLessThan(30)
    expect(cropped.height).toBeLessThan(page.height * 0.75)
  })

  it('lays no label over another in any figure of the shipped register', () => {
    const drawing = drawDiagram(scopeOf(shippedRegister(), { page: { split: 'by-activity', flowTable: false } }))
    expect(drawing.pages.length).toBeGreaterThan(40)
    expect(findCollisions({ ...drawing, pages: drawing.pages.map(cropPage) })).toEqual([])
  }, 60_000)
})
