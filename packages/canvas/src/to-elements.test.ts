import { describe, expect, it } from 'vitest'
import { canvasThemes } from './canvas-theme.ts'
import { smallOverview, smallPicture } from './testing/small-picture.ts'
import { markOf, toElements } from './to-elements.ts'

describe('toElements', () => {
  const placed = smallPicture()
  const elements = toElements(placed, canvasThemes.light)
  const byId = new Map(elements.map((element) => [element.data.id as string, element]))

  it('draws every node and every edge of the graph, each once', () => {
    const drawn = elements.filter((element) => !/\b(frame|heading)\b/.test(String(element.classes)))
    expect(drawn.map((element) => element.data.id).toSorted()).toEqual(
      [...placed.graph.nodes, ...placed.graph.edges].map(({ id }) => id).toSorted(),
    )
    expect(new Set(elements.map((element) => element.data.id)).size).toBe(elements.length)
  })

  it('keeps every character of a label', () => {
    for (const { node } of placed.nodes) {
      expect(String(byId.get(node.id)?.data.label).replaceAll(/\s/g, '')).toBe(node.label.replaceAll(/\s/g, ''))
    }
  })

  it('tells special, offence and identifying data by signs beside their text', () => {
    expect(byId.get('category-health')?.classes).toContain('special')
    expect(byId.get('category-health')?.data.signed).toBe(1)
    expect(byId.get('category-offences')?.classes).toContain('criminal-offence')
    expect(byId.get('category-ni-number')?.data.signed).toBe(1)
  })

  it('marks the arrows: what goes unsaid, what does not stand, what identifies nobody', () => {
    expect(byId.get('flow-claims-charities')?.data.mark).toBe('?')
    expect(byId.get('flow-claims-dwp')?.data.mark).toBe('')
    expect(byId.get('flow-repairs-mailwing')?.data.mark).toBe('✗ does not stand')
    expect(byId.get('flow-repairs-mailwing')?.classes).toContain('does-not-stand')
    expect(byId.get('flow-survey-results')?.classes).toContain('carries-none')
  })

  it('counts the flows of a bundle and shows the worst standing among them', () => {
    const bundles = smallOverview().graph.edges.filter((edge) => edge.kind === 'bundle' && edge.flows.length > 1)
    expect(bundles.length).toBeGreaterThan(0)
    for (const bundle of bundles) {
      expect(markOf(bundle)).toMatch(new RegExp(`^${bundle.kind === 'bundle' ? bundle.flows.length : 0}( [✓✗?])?$`))
    }
  })
})
