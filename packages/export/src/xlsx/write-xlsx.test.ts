import { hostileText } from '@sharemap/register/testing'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXml } from '../testing/read-xml.ts'
import type { TextSheet } from './text-sheet.ts'
import { writeXlsx } from './write-xlsx.ts'

const read = async (bytes: Uint8Array<ArrayBuffer>) => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer)
  return workbook
}

const write = (sheets: TextSheet[]) =>
  writeXlsx(sheets, { title: 'A workbook', author: 'A tester', date: '2026-11-22' })

const sheet = (name: string, text: string) => ({
  name,
  above: [['Above', text]],
  columns: [
    { heading: 'First', width: 12 },
    { heading: text, width: 40 },
  ],
  rows: [
    [text, 'plain'],
    ['', text],
  ],
})

describe('writeXlsx', () => {
  it('writes text cells, wrapped, in the text format, under headings that stay in view', async () => {
    const workbook = await read(write([sheet('Flows', '=cmd()')]))
    const [flows] = workbook.worksheets
    const cell = flows?.getCell('A3')
    expect(cell?.type).toBe(ExcelJS.ValueType.String)
    expect(cell?.value).toBe('=cmd()')
    expect(cell?.numFmt).toBe('@')
    expect(cell?.alignment).toMatchObject({ wrapText: true, vertical: 'top' })
    expect(flows?.getCell('A2').font.bold).toBe(true)
    expect(flows?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
    expect(flows?.getColumn(2).width).toBeCloseTo(40, 0)
  })

  it('makes rows as high as their texts need, and no higher than Excel takes', async () => {
    const workbook = await read(write([sheet('High', 'word '.repeat(40)), sheet('Highest', 'word '.repeat(4000))]))
    const [high, highest] = workbook.worksheets
    const heightOf = (worksheet: ExcelJS.Worksheet | undefined, row: number) => worksheet?.getRow(row).height ?? 0
    expect(heightOf(high, 3)).toBeGreaterThan(heightOf(high, 4))
    expect(heightOf(high, 4)).toBeGreaterThan(12)
    expect(heightOf(highest, 3)).toBe(409)
  })

  it('keeps line breaks, and cuts what no cell takes', async () => {
    const workbook = await read(write([sheet('Long', `one\r\ntwo${'x'.repeat(40_000)}`)]))
    const value = String(workbook.worksheets[0]?.getCell('A3').value)
    expect(value.startsWith('one\ntwo')).toBe(true)
    expect(value).toHaveLength(32_767)
  })

  it('names sheets as Excel allows, and no two alike', async () => {
    const long = `Template 1 ${'a council of a very long name'.repeat(3)}`
    const names = [long, `${long}!`, 'a/b\\c?d*e[f]g:h', "'quoted'", '', '', `${'x'.repeat(30)}👩`]
    const workbook = await read(write(names.map((name) => sheet(name, 'text'))))
    const written = workbook.worksheets.map(({ name }) => name)
    expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of written) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).toMatch(/^[^[\]:*?/\\]+$/)
      expect(name).not.toMatch(/^'|'$|[\uD800-\uDBFF]$/)
    }
  })

  it('gives a reader back every text, and stays well formed and the same, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.string({ unit: 'binary' }), async (text, name) => {
        const bytes = write([sheet(name, text)])
        expect(write([sheet(name, text)])).toEqual(bytes)
        for (const [file, content] of Object.entries(unzipSync(bytes))) {
          if (/\.(?:xml|rels)$/.test(file)) readXml(strFromU8(content))
        }
        const cell = (await read(bytes)).worksheets[0]?.getCell('A3')
        const expected = text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\n\t])[\p{Cc}\uFFFE\uFFFF]/gu, '')
        expect(cell?.value ?? '').toBe(expected)
        expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Null]).toContain(cell?.type)
      }),
      { numRuns: 15 },
    )
  }, 30_000)
})
