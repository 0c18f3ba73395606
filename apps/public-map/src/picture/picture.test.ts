import { beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../publish/open-site.ts'
import { tellingsOfService, tellingsToService } from '../reading/tellings.ts'
import { asAt, pagesOf, shippedRegister, shippedSite } from '../testing/shipped-site.ts'
import { graphOfEverything, sentencesOfEverything } from './graph-of-everything.ts'
import { graphOfCategory, graphOfService } from './picture-graph.ts'
import { stepsOfService } from './steps-of-service.ts'

beforeAll(() => {
  shippedSite()
}, 120_000)

const site = () => openSite(shippedRegister(), { asAt })

describe('the picture of a service', () => {
  it('holds the same flows as the sentences under it, and no others', () => {
    const current = site()
    for (const service of current.reading.activities) {
      const drawn = graphOfService(current, service.id).edges.map(({ id }) => id)
      const told = stepsOfService(current, service).flatMap(({ edges }) => edges)
      expect([...drawn].sort(), service.id).toEqual([...told].sort())
      const flows = [
        ...tellingsOfService(current.reading, service.id),
        ...tellingsToService(current.reading, service.id),
      ]
      for (const { flow } of flows) expect(drawn, service.id).toContain(flow.id)
    }
  })

  it('has a sentence for each step, and lights the lines of what is followed', () => {
    const current = site()
    const service = current.reading.activity('activity-wes-social-worker-updates')
    if (service === undefined) throw new Error('The shipped register lost the service.')
    const [held, told] = stepsOfService(current, service)
    expect(held?.categories).toEqual(service.collects.map(({ category }) => category))
    expect(told).toMatchObject({ categories: ['category-progress-records'] })
    expect(told?.sentence).toMatch(
      /tells your social worker about notes on how you are getting on when you have a social worker\.$/,
    )
  })

  it('stays small enough to read', () => {
    const current = site()
    for (const { id } of current.reading.activities) {
      expect(graphOfService(current, id).nodes.length, id).toBeLessThan(45)
    }
  })
})

describe('the picture of a kind of information', () => {
  it('draws no more than a few dozen nodes, however many may be told', () => {
    const current = site()
    for (const { id } of current.reading.categories) {
      expect(graphOfCategory(current, id).nodes.length, id).toBeLessThan(30)
    }
  })
})

describe('the picture of everything', () => {
  it('says in words what its lines say', () => {
    const current = site()
    const graph = graphOfEverything(current)
    const label = new Map(graph.nodes.map(({ id, plainLabel }) => [id, plainLabel]))
    const sentences = sentencesOfEverything(current)
    for (const { from, to } of graph.edges.filter((edge) => edge.from !== 'you')) {
      const sentence = sentences.find((text) => text.startsWith(label.get(from) ?? '?'))
      expect(sentence).toContain(label.get(to))
    }
  })
})

describe('every picture', () => {
  it('has links that have a name, and no id twice', () => {
    for (const [path, source] of pagesOf(shippedSite())) {
      const drawing = /<svg class="app-picture__drawing"[\s\S]*?<\/svg>/.exec(source)?.[0] ?? ''
      for (const [, content = ''] of drawing.matchAll(/<a href="[^"]*">([\s\S]*?)<\/a>/g)) {
        expect(content.replace(/<[^>]+>/g, '').trim(), path).not.toBe('')
      }
      const ids = [...source.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })
})
