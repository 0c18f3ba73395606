import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../document/clean-text.ts'
import type { ExportScope } from '../export-scope.ts'
import { arbitraryScope, runs, scopeOf, shippedRegister, smallPublicScope, smallScope } from '../testing/scopes.ts'
import { drawDiagram } from './draw-diagram.ts'
import type { Drawing, DrawingPage } from './drawing.ts'
import { countCollisions, findCollisions } from './find-collisions.ts'
import { nameOf } from './node-words.ts'
import { leastTextSize } from './shapes.ts'
import { paperOf } from './sheet.ts'

const partsOf = ({ pages }: Drawing, role: string) =>
  pages.flatMap(({ parts }) => parts.filter((part) => part.role === role))

const textsOf = (page: Pick<DrawingPage, 'parts'>) =>
  page.parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])))

const wordsOf = (parts: DrawingPage['parts']) =>
  parts
    .flatMap(({ marks }) => marks)
    .map((mark) => (mark.kind === 'text' ? mark.text : ''))
    .join(' ')

const numbersOn = (drawing: Drawing) => partsOf(drawing, 'number').map((part) => Number(wordsOf([part])))

/** Spaces stand or fall with the lines that a text is broken into. */
const closed = (text: string) => cleanText(text).replaceAll(/\s/g, '')

describe('drawDiagram', { timeout: 180_000 }, () => {
  it('draws every flow with its number, once', () => {
    const scope = smallScope()
    expect(numbersOn(drawDiagram(scope)).sort((a, b) => a - b)).toEqual(
      [...scope.flowNumbers.values()].sort((a, b) => a - b),
    )
  })

  it('names every node, in the words of its audience', () => {
    for (const scope of [smallScope(), smallPublicScope()]) {
      const words = closed(wordsOf(drawDiagram(scope).pages.flatMap(({ parts }) => parts)))
      for (const node of scope.graph.nodes) {
        // A place is a flag in the picture, and its name stands in the legend.
        expect(words).toContain(closed(nameOf(node, scope.audience)))
      }
    }
  })

  it('says what it is, how far it reaches, as at which day and of which version', () => {
    const words = wordsOf(drawDiagram(smallScope({ filter: { to: ['party-dwp'] } })).pages[0]?.parts ?? [])
    expect(words).toContain('Flows to Department for Work and Pensions')
    expect(words).toContain('Left out:')
    expect(words).toContain('As at 22 November 2026')
    expect(words).toContain(`Version ${'d15ea5e'.repeat(9).slice(0, 12)}`)
    expect(words).toContain('Page 1 of 1')
  })

  it('explains the shapes that it uses and no others', () => {
    const legend = (scope: ExportScope) => partsOf(drawDiagram(scope), 'legend').map((part) => wordsOf([part]))
    const whole = legend(smallScope()).join('\n')
    expect(whole).toContain('Special category (Art 9)')
    expect(whole).toContain('Transfer does not stand')
    expect(whole).toContain('UK border')
    const within = legend(smallScope({ filter: { to: ['party-dwp'] } })).join('\n')
    expect(within).toContain('Government department')
    expect(within).not.toContain('UK border')
    expect(within).not.toContain('Transfer')
  })

  it('puts the numbered table of flows under the picture or after it, or leaves it out', () => {
    const scope = smallScope({ filter: { to: ['party-dwp'] } })
    const drawing = drawDiagram(scope)
    const rows = new Set(partsOf(drawing, 'cell').map(({ row }) => row))
    expect(rows).toEqual(new Set(scope.flowNumbers.keys()))
    const without = drawDiagram({ ...scope, page: { ...scope.page, flowTable: false } })
    expect(partsOf(without, 'cell')).toEqual([])
  })

  it('splits by activity where that is asked for, and loses nothing', () => {
    const scope = smallScope({ page: { split: 'by-activity' } })
    const drawing = drawDiagram(scope)
    const activities = scope.graph.nodes.filter(({ kind }) => kind === 'activity')
    const titles = drawing.pages.map(({ title }) => title)
    for (const { label } of activities) expect(titles).toContain(label)
    expect(new Set(numbersOn(drawing))).toEqual(new Set(scope.flowNumbers.values()))
    const drawn = new Set(partsOf(drawing, 'node').map(({ id }) => id))
    const boxes = scope.graph.nodes.filter(({ kind }) => !['place', 'lawful-basis', 'gateway'].includes(kind))
    for (const { id } of boxes) expect(drawn.has(id)).toBe(true)
  })

  it('splits the shipped register of itself, for one page would be unreadable', () => {
    const scope = scopeOf(shippedRegister())
    const drawing = drawDiagram(scope)
    expect(drawing.pages.length).toBeGreaterThan(40)
    for (const page of drawing.pages) expect(page).toMatchObject(paperOf(scope.page))
    expect(new Set(numbersOn(drawing))).toEqual(new Set(scope.flowNumbers.values()))
    expect(countCollisions(drawing)).toBe(0)
  })

  it('draws all of it in one picture where that is asked for, on a larger sheet', () => {
    const scope = scopeOf(shippedRegister(), { page: { split: 'none', size: 'A3', flowTable: false } })
    const drawing = drawDiagram(scope)
    expect(drawing.pages).toHaveLength(1)
    expect(drawing.pages[0]?.width).toBeGreaterThan(paperOf(scope.page).width)
    expect(findCollisions(drawing)).toEqual([])
  })

  it('keeps no room beside the picture in an image that no paper holds', () => {
    const scope = scopeOf(shippedRegister(), { page: { split: 'none' } })
    const [onPaper] = drawDiagram(scope).pages
    const drawing = drawDiagram(scope, { asImage: true })
    const [image] = drawing.pages
    expect(image?.width).toBeGreaterThanOrEqual(paperOf(scope.page).width)
    expect(image?.width).toBeLessThan(0.6 * (onPaper?.width ?? 0))
    expect(findCollisions(drawing)).toEqual([])
    expect(numbersOn(drawing)).toEqual(numbersOn(drawDiagram(scope)))
  })

  it.each([
    ['A4', 'landscape'],
    ['A4', 'portrait'],
    ['A3', 'landscape'],
    ['A3', 'portrait'],
  ] as const)(
    'draws each activity of the shipped register on %s %s: readable, and nothing over anything',
    (size, orientation) => {
      const register = shippedRegister()
      for (const { id } of register.activities) {
        const scope = scopeOf(register, { filter: { activity: [id] }, page: { size, orientation } })
        const drawing = drawDiagram(scope)
        expect(findCollisions(drawing)).toEqual([])
        for (const page of drawing.pages) {
          expect(page).toMatchObject(paperOf(scope.page))
          for (const { size: textSize } of textsOf(page)) expect(textSize).toBeGreaterThanOrEqual(leastTextSize)
        }
      }
    },
  )

  it('wraps names of 500 characters and cuts none', () => {
    const register = smallRegister()
    const name = 'Borough council service for people who move house '.repeat(10).trim()
    const parties = register.parties.map((party) => ({ ...party, name }))
    const activities = register.activities.map((activity) => ({ ...activity, name: 'x'.repeat(500) }))
    for (const orientation of ['landscape', 'portrait'] as const) {
      const drawing = drawDiagram(scopeOf({ ...register, parties, activities }, { page: { orientation } }))
      expect(findCollisions(drawing)).toEqual([])
      const words = closed(wordsOf(partsOf(drawing, 'node')))
      expect(words).toContain(closed(name))
      expect(words).toContain('x'.repeat(500))
    }
  })

  it('draws any register without putting anything over anything, the same every time', () => {
    fc.assert(
      fc.property(
        arbitraryScope({ hostileNames: true }),
        fc.constantFrom('none' as const, 'as-needed' as const, 'by-activity' as const),
        fc.boolean(),
        (scope, split, asImage) => {
          const chosen = { ...scope, page: { ...scope.page, split } }
          const drawing = drawDiagram(chosen, { asImage })
          expect(findCollisions(drawing)).toEqual([])
          expect(new Set(numbersOn(drawing))).toEqual(new Set(scope.flowNumbers.values()))
          for (const page of drawing.pages) {
            expect(new Set(page.parts.map(({ id }) => id)).size).toBe(page.parts.length)
            for (const { size } of textsOf(page)) expect(size).toBeGreaterThanOrEqual(leastTextSize)
          }
          expect(drawDiagram(chosen, { asImage })).toEqual(drawing)
        },
      ),
      runs,
    )
  })
})
