import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { ExportFormat } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { readXml } from '../testing/read-xml.ts'
import { arbitraryScope, scopeWithoutFlows, smallScope } from '../testing/scopes.ts'
import { tools } from '../testing/tools.ts'
import { dpiaDocxFormat, dpiaOdtFormat } from './dpia-pack-formats.ts'

const unpack = async (format: ExportFormat, scope: ExportScope) =>
  new Map(Object.entries(unzipSync(await format.write(scope, tools))).map(([name, bytes]) => [name, strFromU8(bytes)]))

const picturesOf = (files: ReadonlyMap<string, string>) => [...files].filter(([name]) => name.endsWith('.svg'))

/** The numbers that stand in the circles of a drawing's flows. */
const numbersDrawn = (svg: string): string[] => {
  const seen = readXml(svg)
  return seen
    .filter(({ name, attributes }) => name === 'g' && attributes.class === 'number')
    .map(({ text }) => text.replaceAll(/\D/g, ''))
}

const plain = (numbers: readonly string[]) => numbers.map(Number).toSorted((a, b) => a - b)

describe('the DPIA pack as Word and as OpenDocument', () => {
  it('numbers the same flows in the picture, in its alternative text and in the table', async () => {
    const scope = smallScope({ filter: { activity: ['activity-benefit-claims'] } })
    const files = await unpack(dpiaDocxFormat, scope)
    const [picture] = picturesOf(files)
    const expected = plain([...scope.flowNumbers.values()].map(String))
    expect(plain(numbersDrawn(picture?.[1] ?? ''))).toEqual(expected)
    const body = readXml(files.get('word/document.xml') ?? '')
    const [drawing] = body.filter(({ name }) => name === 'wp:docPr')
    const told = [...(drawing?.attributes.descr ?? '').matchAll(/Flow (\d+):/g)].map((match) => match[1] as string)
    expect(plain(told)).toEqual(expected)
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await dpiaDocxFormat.write(scope, tools)),
    })
    const table = value.slice(value.indexOf('Flows, numbered as in the diagram'))
    const rows = table.slice(0, table.indexOf('</table>')).match(/<tr><td><p>(\d+)<\/p>/g) ?? []
    expect(plain(rows.map((row) => row.replaceAll(/\D/g, '')))).toEqual(expected)
  }, 60_000)

  it('draws each page both ways, and says what it shows', async () => {
    const files = await unpack(dpiaOdtFormat, smallScope())
    const pictures = picturesOf(files)
    expect(pictures.length).toBeGreaterThan(0)
    for (const [name] of pictures) expect(files.has(name.replace(/svg$/, 'png'))).toBe(true)
    const body = readXml(files.get('content.xml') ?? '')
    const descriptions = body.filter(({ name }) => name === 'svg:desc').map(({ text }) => text)
    expect(descriptions).toHaveLength(pictures.length)
    for (const text of descriptions) expect(text).toMatch(/^Data-flow diagram: /)
  }, 60_000)

  it('names the register, its version and its day at the foot of every page', async () => {
    const files = await unpack(dpiaDocxFormat, scopeWithoutFlows())
    expect(files.get('word/footer1.xml')).toContain(
      'A small register · version 2026-11-01, d15ea5ed15ea · as at 22 November 2026',
    )
  })

  it('has no picture where no data goes anywhere', async () => {
    expect(picturesOf(await unpack(dpiaDocxFormat, scopeWithoutFlows()))).toEqual([])
  })

  it('stays well formed and the same, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true, maxPerList: 3 }), async (scope) => {
        for (const format of [dpiaDocxFormat, dpiaOdtFormat]) {
          const files = await unpack(format, scope)
          for (const [name, xml] of files) if (/\.(?:xml|rels|svg)$/.test(name)) readXml(xml)
          expect(await unpack(format, scope)).toEqual(files)
        }
      }),
      { numRuns: 4 },
    )
  }, 120_000)
})
