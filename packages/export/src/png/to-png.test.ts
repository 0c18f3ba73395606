import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { drawDiagram } from '../drawing/draw-diagram.ts'
import type { Drawing, Mark } from '../drawing/drawing.ts'
import { circle, plainStroke, polygon, rectangle, textAt, toPath } from '../drawing/shapes.ts'
import type { ExportScope } from '../export-scope.ts'
import { arbitraryScope, smallScope } from '../testing/scopes.ts'
import { tools } from '../testing/tools.ts'
import { pngFormat } from './png-format.ts'
import { toPng } from './to-png.ts'

const read = (bytes: Uint8Array) => PNG.sync.read(Buffer.from(bytes))

const write = (scope: ExportScope) => pngFormat.write(scope, tools)

/** A page of some marks, 100 points each way, painted one dot to a point. */
const paint = async (marks: readonly Mark[]) => {
  const part = { role: 'node' as const, id: 'a', title: null, box: null, marks }
  const page = { width: 100, height: 100, title: 'Marks', description: 'Marks', parts: [part] }
  const drawing: Drawing = { title: 'Marks', description: 'Marks', language: 'en-GB', pages: [page] }
  return read(toPng(drawing, await tools.fonts(), 72))
}

/** How dark the dots are, from 0 for white to 1 for black, added up. */
const inkOf = ({ data }: PNG) => {
  let ink = 0
  for (let at = 0; at < data.length; at += 4) ink += 1 - (data[at] as number) / 255
  return ink
}

const dotAt = ({ data, width }: PNG, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
]

describe('toPng', { timeout: 120_000 }, () => {
  it('fills exactly what a figure covers', async () => {
    const image = await paint([toPath(rectangle({ x: 10, y: 20, width: 30, height: 5 }), '#ff0000', null)])
    expect(dotAt(image, 10, 20)).toEqual([255, 0, 0])
    expect(dotAt(image, 39, 24)).toEqual([255, 0, 0])
    expect(dotAt(image, 9, 20)).toEqual([255, 255, 255])
    expect(dotAt(image, 40, 24)).toEqual([255, 255, 255])
    expect(dotAt(image, 10, 25)).toEqual([255, 255, 255])
  })

  it('shares dots that a figure covers in part', async () => {
    const image = await paint([toPath(rectangle({ x: 10.5, y: 20, width: 1, height: 1 }), '#000000', null)])
    expect(dotAt(image, 10, 20)).toEqual([128, 128, 128])
    expect(dotAt(image, 11, 20)).toEqual([128, 128, 128])
  })

  it('covers the area that geometry says', async () => {
    const disc = await paint([toPath(circle({ x: 50, y: 50 }, 30), '#000000', null)])
    expect(Math.abs(inkOf(disc) - Math.PI * 900)).toBeLessThan(8)
    const way = polygon(
      [
        [10, 50.5],
        [90, 50.5],
      ],
      false,
    )
    const line = await paint([toPath(way, null, plainStroke('#000000', 3))])
    expect(inkOf(line)).toBeCloseTo(240, 0)
    const dashed = await paint([toPath(way, null, plainStroke('#000000', 3, [6, 2]))])
    expect(inkOf(dashed)).toBeCloseTo(180, 0)
  })

  it('sets text, bold darker than regular, and as wide as it was measured', async () => {
    const regular = await paint([textAt('Hill', 20, 20, { size: 20, anchor: 'start' })])
    const bold = await paint([textAt('Hill', 20, 20, { size: 20, weight: 'bold' })])
    expect(inkOf(regular)).toBeGreaterThan(50)
    expect(inkOf(bold)).toBeGreaterThan(inkOf(regular))
    const ended = await paint([textAt('Hill', 47.76, 20, { size: 20, anchor: 'end' })])
    expect(Math.abs(inkOf(ended) - inkOf(regular))).toBeLessThan(1)
    expect(Math.abs((dotAt(ended, 21, 30)[0] as number) - (dotAt(regular, 21, 30)[0] as number))).toBeLessThan(8)
  })

  it('paints the page at its resolution, and says so', async () => {
    const scope = smallScope({ page: { resolution: 144, flowTable: false } })
    const bytes = await write(scope)
    const image = read(bytes)
    const page = drawDiagram(scope, { asImage: true }).pages[0]
    expect(image.width).toBe(Math.ceil((page?.width ?? 0) * 2))
    expect(image.height).toBe(Math.ceil((page?.height ?? 0) * 2))
    const place = Buffer.from(bytes).indexOf('pHYs')
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(place + 4)).toBe(5669)
    expect(inkOf(image)).toBeGreaterThan(10_000)
  })

  it('refuses a resolution that no picture has', async () => {
    const drawing = drawDiagram(smallScope())
    const fonts = await tools.fonts()
    for (const resolution of [0, 71, 1201, Number.NaN])
      expect(() => toPng(drawing, fonts, resolution)).toThrow(RangeError)
  })

  it('stays a picture whatever the names, with the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true, maxPerList: 3 }), async (drawn) => {
        const scope = { ...drawn, page: { ...drawn.page, resolution: 72 } }
        const bytes = await write(scope)
        expect(Buffer.compare(bytes, await write(scope))).toBe(0)
        expect(inkOf(read(bytes))).toBeGreaterThan(100)
      }),
      { numRuns: 6 },
    )
  })
})
