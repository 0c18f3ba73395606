import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import {
  arbitraryScope,
  runs,
  scopeOf,
  scopeWithoutFlows,
  smallPublicScope,
  smallScope,
  withoutTools,
} from '../testing/scopes.ts'
import { flowColumns } from './flow-columns.ts'
import { flowsCsvFormat } from './flows-csv-format.ts'

const write = (scope: ExportScope) => flowsCsvFormat.write(scope, withoutTools)

const readRows = async (scope: ExportScope): Promise<Record<string, string>[]> =>
  parse(Buffer.from(await write(scope)), { bom: true, columns: true })

describe('flowsCsvFormat', () => {
  it('puts a flow into words', async () => {
    const rows = await readRows(smallScope())
    const flow = rows.find((row) => row.Record === 'flow-claims-dwp')
    expect(flow).toMatchObject({
      From: 'Benefit claims',
      To: 'Department for Work and Pensions',
      Controller: 'Alderbrook Council',
      'What goes': 'Name, National Insurance number',
      'Lawful basis of each party (Art 6)':
        'Alderbrook Council: Public task, Art 6(1)(e), under Social Security Administration Act 1992\nDepartment for Work and Pensions: Not stated',
      'Power or gateway': 'Welfare Reform Act 2012 s.131: welfare services',
      Agreement: 'Benefit sharing agreement with DWP',
      'Leaves the UK': 'No',
      Standing: 'Stays in the UK',
      'Where it comes from':
        'Benefits privacy notice, section “Who we tell”, line 12 (stated, checked 1 November 2026)',
    })
  })

  it('says whether a transfer stands, and why', async () => {
    const rows = await readRows(smallScope())
    const standing = (id: string) => rows.find((row) => row.Record === id)?.Standing
    expect(standing('flow-survey-mailwing')).toBe('Stands')
    expect(standing('flow-repairs-mailwing')).toBe('Does not stand')
    expect(rows.find((row) => row.Record === 'flow-repairs-mailwing')?.Why).toContain('Privacy Shield')
  })

  it('gives residents their own words and nothing internal', async () => {
    const rows = await readRows(smallPublicScope())
    expect(rows.find((row) => row.Record === 'flow-claims-dwp')?.To).toBe('the Department for Work and Pensions (DWP)')
    expect(JSON.stringify(rows)).not.toMatch(/fraud|APD 7|DSA 3|methods/i)
  })

  it('tells residents where more goes than is published', async () => {
    const register = smallRegister()
    const dataCategories = register.dataCategories.map((category) =>
      category.id === 'category-ni-number' ? { ...category, visibility: 'internal' as const } : category,
    )
    const rows = await readRows(scopeOf(toPublicRegister({ ...register, dataCategories })))
    const goes = (flow: string) => rows.find((row) => row.Record === flow)?.['What goes']
    expect(goes('flow-claims-dwp')).toBe('your name; and more that is not published')
    expect(goes('flow-repairs-mailwing')).not.toContain('not published')
  })

  it('says so where no data goes anywhere', async () => {
    const rows = await readRows(scopeWithoutFlows())
    expect(rows).toHaveLength(1)
    expect(rows[0]?.Flow).toBe('No data goes from anybody to anybody in this scope.')
  })

  it('writes each flow of any scope once, in the order of the picture, the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const bytes = await write(scope)
        expect(await write(scope)).toEqual(bytes)
        const rows: string[][] = parse(Buffer.from(bytes), { bom: true, from_line: 2 })
        const flows = scope.graph.edges.filter((edge) => edge.kind === 'flow')
        const ids = [...scope.flowNumbers].toSorted((a, b) => a[1] - b[1]).map(([id]) => id)
        expect(ids).toHaveLength(flows.length)
        if (flows.length > 0) expect(rows.map((row) => row.at(-1))).toEqual(ids)
        expect(rows.every((row) => row.length === flowColumns.length)).toBe(true)
      }),
      runs,
    )
  }, 60_000)
})
