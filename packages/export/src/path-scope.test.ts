import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { convertToHtml } from 'mammoth'
import { describe, expect, it } from 'vitest'
import { exportFormatOf, exportFormats } from './export-formats.ts'
import type { ExportScope } from './export-scope.ts'
import { readXml } from './testing/read-xml.ts'
import { smallScope } from './testing/scopes.ts'
import { tools } from './testing/tools.ts'

const [start, end] = ['category-email-address', 'party-mailwing']
const whole = smallScope()

/** Numbers are given within a scope, so that a path's flows are counted from 1. */
const flowsOf = (scope: ExportScope) => [...scope.flowNumbers.keys()]

const bytesOf = (id: string, scope: ExportScope) => {
  const format = exportFormatOf(id)
  if (format === undefined) throw new Error(`There is no format "${id}".`)
  return format.write(scope, tools)
}
const textOf = async (id: string, scope: ExportScope) => new TextDecoder().decode(await bytesOf(id, scope))

describe.each([
  ['every path', { start, end }, ['flow-survey-mailwing', 'flow-repairs-mailwing']],
  ['the first path', { start, end, path: 1 }, ['flow-survey-mailwing']],
  ['the second path', { start, end, path: 2 }, ['flow-repairs-mailwing']],
] as const)('an export of %s from one record to another holds exactly its flows', (_, trace, flows) => {
  const scope = smallScope({ trace })
  const numbers = flows.map((_flow, place) => String(place + 1))

  it('as a picture', async () => {
    expect(flowsOf(scope)).toEqual(flows)
    const drawn = readXml(await textOf('svg', scope)).filter(({ attributes }) => attributes.class === 'number')
    expect(drawn.map(({ attributes }) => attributes['data-id']).sort()).toEqual(
      flows.map((flow) => `number:${flow}`).sort(),
    )
  })

  it('as tables', async () => {
    const rows: string[][] = parse(await textOf('csv', scope), { bom: true })
    expect(rows.slice(1).map((row) => row.at(-1))).toEqual(flows)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await bytesOf('xlsx', scope)).buffer as ArrayBuffer)
    const column = workbook.getWorksheet('Flows')?.getColumn(rows[0]?.length ?? 0).values ?? []
    expect([...column].filter((value) => value !== undefined && value !== null).slice(1)).toEqual(flows)
  })

  it('as a document', async () => {
    const { value } = await convertToHtml({ buffer: Buffer.from(await bytesOf('docx', scope)) })
    for (const number of numbers) expect(value).toContain(`Flow ${number}`)
    expect(value).not.toContain(`Flow ${numbers.length + 1}`)
    expect(value).toContain(scope.scopeWords.included[0])
  })

  it('as data', async () => {
    const register = JSON.parse(await textOf('json', scope))
    expect(register.flows.map(({ id }: { id: string }) => id).sort()).toEqual([...flows].sort())
    const left = flowsOf(whole).filter((flow) => !flows.some((kept) => kept === flow))
    for (const { id } of exportFormats.filter(({ needs, for: purpose }) => needs === null && purpose === 'data')) {
      const text = await textOf(id, scope)
      for (const flow of left) expect(text).not.toContain(`"${flow}"`)
    }
  })
})
