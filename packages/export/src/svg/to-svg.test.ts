import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../document/clean-text.ts'
import type { ExportScope } from '../export-scope.ts'
import { readXml } from '../testing/read-xml.ts'
import { arbitraryScope, runs, smallPublicScope, smallScope, withoutTools } from '../testing/scopes.ts'
import { svgFormat } from './svg-format.ts'

const write = async (scope: ExportScope) => new TextDecoder().decode(await svgFormat.write(scope, withoutTools))

const attached = ['place', 'lawful-basis', 'gateway']

describe('svgFormat', () => {
  it('draws the small register as it did', async () => {
    await expect(await write(smallScope())).toMatchFileSnapshot('./snapshots/small-register.svg')
  })

  it('draws one of its activities for residents as it did', async () => {
    const scope = smallPublicScope({
      filter: { activity: ['activity-benefit-claims'] },
      page: { orientation: 'portrait' },
    })
    await expect(await write(scope)).toMatchFileSnapshot('./snapshots/benefit-claims-for-residents.svg')
  })

  it('says to everybody what it shows', async () => {
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(await write(smallScope()))
    expect(svg['@_role']).toBe('img')
    expect(svg['@_aria-labelledby']).toBe('drawing-title drawing-description')
    expect(svg.title['@_id']).toBe('drawing-title')
    expect(svg.title['#text']).toBe('A small register')
    expect(svg.desc['#text']).toContain('from Benefit claims to Department for Work and Pensions')
    expect(svg['@_xml:lang']).toBe('en-GB')
  })

  it('keeps text as text, and refers to nothing outside itself', async () => {
    const text = await write(smallScope())
    const texts = readXml(text).filter(({ name }) => name === 'text')
    expect(texts.map((each) => each.text)).toEqual(expect.arrayContaining(['Benefit claims', 'Told to', 'Health']))
    expect(text).not.toMatch(/href|url\(|@import|<image|<script/)
  })

  it('draws each node and each flow once', async () => {
    const scope = smallScope()
    const groups = readXml(await write(scope)).filter(({ name }) => name === 'g')
    const ofClass = (name: string) => groups.filter(({ attributes }) => attributes.class === name)
    expect(ofClass('node')).toHaveLength(scope.graph.nodes.filter(({ kind }) => !attached.includes(kind)).length)
    expect(ofClass('number')).toHaveLength(scope.flowNumbers.size)
  })

  it('stays well formed and holds its names as text, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const text = await write(scope)
        expect(await write(scope)).toBe(text)
        const elements = readXml(text)
        expect(elements.some(({ name }) => name === 'script' || name === 'img')).toBe(false)
        const titles = elements.filter(({ name }) => name === 'title').map((each) => each.text)
        expect(titles[0]?.toLowerCase()).toBe(cleanText(scope.title).toLowerCase())
        const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
        expect(ids).toEqual(['drawing-title', 'drawing-description'])
      }),
      runs,
    )
  }, 120_000)
})
