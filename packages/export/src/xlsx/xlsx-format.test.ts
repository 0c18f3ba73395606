import { recipientsOfFlows } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import {
  arbitraryScope,
  scopeOf,
  scopeWithoutFlows,
  shippedRegister,
  smallPublicScope,
  smallScope,
  withoutTools,
} from '../testing/scopes.ts'
import { xlsxFormat } from './xlsx-format.ts'

const read = async (scope: ExportScope) => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await xlsxFormat.write(scope, withoutTools)).buffer as ArrayBuffer)
  return workbook
}

const texts = (sheet: ExcelJS.Worksheet | undefined, row: number): string[] => {
  const values = sheet?.getRow(row).values
  return Array.isArray(values) ? Array.from(values.slice(1), (value) => String(value ?? '')) : []
}

const rowsBelow = (sheet: ExcelJS.Worksheet | undefined, heading: number): string[][] =>
  Array.from({ length: Math.max(0, (sheet?.rowCount ?? 0) - heading) }, (_, place) => texts(sheet, heading + 1 + place))

describe('xlsxFormat', () => {
  it('has the thirty columns of the template on row 9, under the lines about the controller', async () => {
    const workbook = await read(smallScope({ filter: { activity: ['activity-benefit-claims'] } }))
    const template = workbook.getWorksheet('Template')
    const headings = texts(template, 9)
    expect(headings).toHaveLength(30)
    expect(headings[0]).toBe('Business function')
    expect(headings[25]).toBe('Data Protection Act 2018 Schedule 1 Condition for processing')
    expect(headings[29]).toBe('Reasons for not adhering to policy document (if applicable)')
    expect(template?.getCell('AD9').text).toBe(headings[29])
    expect(template?.getCell('B2').text).toBe('Alderbrook Council')
    expect(template?.getCell('C4').text).toBe('dpo@alderbrook.example')
    expect(template?.views[0]).toMatchObject({ state: 'frozen', ySplit: 9 })
  })

  it('names the sheet of a long name by whole words, and lists every recipient that the scope counts', async () => {
    const scope = scopeOf(shippedRegister())
    const workbook = await read(scope)
    expect(workbook.worksheets.map(({ name }) => name)).toContain('Template 2 Westminster City…')
    const recipients = rowsBelow(workbook.getWorksheet('Recipients'), 1)
    const flows = scope.graph.edges.filter((edge) => edge.kind === 'flow')
    expect(new Set(recipients.map((row) => row.at(-1)))).toEqual(recipientsOfFlows(flows))
    expect(recipients.map((row) => row[1])).toContain('System')
    expect(recipients.map((row) => row[8])).not.toContain('')
  })

  it('has a row for each purpose, filled from the register', async () => {
    const workbook = await read(smallScope({ filter: { activity: ['activity-benefit-claims'] } }))
    const rows = rowsBelow(workbook.getWorksheet('Template'), 9)
    expect(rows.map((row) => row[1])).toEqual(['Decide claims', 'Find help'])
    const [decide = [], help = []] = rows
    expect(decide[0]).toBe('Benefits service')
    expect(decide[3]).toBe('Benefit claimants')
    expect(decide[5]).toContain('Department for Work and Pensions')
    expect(decide[9]).toBe(
      '6 years from when the claim ends (Name, National Insurance number). Exception: Longer while an appeal is open.',
    )
    expect(decide[10]).toBe('Access by role')
    expect(decide[11]).toBe('Public task, Art 6(1)(e), under Social Security Administration Act 1992')
    expect(decide[15]).toContain('Right to erasure: normally not')
    expect(decide[25]).toContain('DPA 2018 Sch 1 para 1')
    expect(decide[27]).toBe('APD 7')
    expect(help[5]).not.toContain('Department for Work and Pensions')
    expect(help[11]).toBe('Not stated')
    expect(help[15]).toBe('They depend on the lawful basis, which is not stated')
  })

  it('gives each controller a sheet of its own', async () => {
    const workbook = await read(smallScope())
    const names = workbook.worksheets.map(({ name }) => name)
    expect(names).toEqual([
      'Template 1 Alderbrook Council',
      'Template 2 Alderbrook Homes',
      'Template 3 Birchford Council',
      'Flows',
      'Recipients',
      'Categories',
      'Transfers',
      'Agreements (18 fields)',
      'Findings',
      'Legend',
    ])
  })

  it('says what leaves the UK, and whether it stands', async () => {
    const rows = rowsBelow((await read(smallScope())).getWorksheet('Transfers'), 1)
    expect(rows.map((row) => [row[2], row[3], row[8]])).toEqual([
      ['Mailwing', 'United States', 'Stands'],
      ['Mailwing', 'United States', 'Does not stand'],
    ])
  })

  it('keeps what goes apart from what may go', async () => {
    const rows = rowsBelow((await read(smallScope())).getWorksheet('Categories'), 1)
    const health = rows.find((row) => row[0] === 'Health')
    const scope = smallScope()
    expect(health?.[2]).toBe('Special category: health')
    expect(health?.[6]).toBe(String(scope.flowNumbers.get('flow-claim')))
    expect(health?.[7]).not.toBe('')
  })

  it('lists the findings about the scope, judged in the whole register, and who has answered for one', async () => {
    const choice = { filter: { activity: ['activity-housing-repairs'] } }
    const rows = rowsBelow((await read(smallScope(choice))).getWorksheet('Findings'), 1)
    const shield = rows.find((row) => row[10] === 'transfer-repairs-mailwing')
    expect(shield?.[0]).toBe('Act now')
    expect(shield?.[8]).toBe('')
    expect(rows.map((row) => row[10])).not.toContain('transfer-survey-mailwing')
    const silence = {
      rule: shield?.[9] ?? '',
      record: 'transfer-repairs-mailwing',
      field: null,
      reason: 'A new contract is being signed',
      by: 'A. Officer',
      until: '2027-01-01',
    }
    const answered = rowsBelow((await read(smallScope({ ...choice, silences: [silence] }))).getWorksheet('Findings'), 1)
    const same = answered.find((row) => row[9] === silence.rule && row[10] === silence.record)
    expect(same?.[8]).toBe('Answered for by A. Officer until 1 January 2027: A new contract is being signed')
    const { record, ...own } = { ...silence, on: '2026-11-01' }
    const register = smallRegister()
    const bearing = scopeOf(
      {
        ...register,
        transfers: register.transfers.map((transfer) =>
          transfer.id === record ? { ...transfer, silences: [own] } : transfer,
        ),
      },
      choice,
    )
    expect(rowsBelow((await read(bearing)).getWorksheet('Findings'), 1)).toEqual(answered)
    expect((await read(smallPublicScope())).getWorksheet('Findings')).toBeUndefined()
  })

  it('gives residents nothing internal', async () => {
    const workbook = await read(smallPublicScope())
    const all = workbook.worksheets.flatMap((sheet) => rowsBelow(sheet, 0)).flat()
    expect(all.join('\n')).not.toMatch(/fraud team|APD 7|DSA 3|Access by role|DPIA 12/i)
    expect(all).toContain('Residents: public facts only')
  })

  it('says in words what a scope does not have', async () => {
    const workbook = await read(scopeWithoutFlows())
    expect(workbook.getWorksheet('Flows')?.getCell('A2').text).toBe(
      'No data goes from anybody to anybody in this scope.',
    )
    expect(workbook.getWorksheet('Transfers')?.getCell('A2').text).toBe(
      'Nothing in this scope is known to leave the UK.',
    )
  })

  it('has as many rows as the scope has flows, purposes and categories, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const workbook = await read(scope)
        const { flowNumbers, register } = scope
        const rows = (name: string) => rowsBelow(workbook.getWorksheet(name), 1)
        if (flowNumbers.size > 0) expect(rows('Flows')).toHaveLength(flowNumbers.size)
        const drawn = scope.graph.nodes.filter(({ kind }) => kind === 'category')
        if (drawn.length > 0) expect(rows('Categories')).toHaveLength(drawn.length)
        const purposes = register.activities.flatMap((activity) => activity.purposes)
        const templates = workbook.worksheets.filter(({ name }) => name.startsWith('Template'))
        if (purposes.length > 0) {
          expect(templates.flatMap((sheet) => rowsBelow(sheet, 9))).toHaveLength(purposes.length)
        }
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})
