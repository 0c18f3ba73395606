import { smallRegister, stated } from '@sharemap/register/testing'
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
import { agreementProfileFormat } from './agreement-profile-format.ts'

const readRows = async (scope: ExportScope): Promise<Record<string, string>[]> =>
  parse(Buffer.from(await agreementProfileFormat.write(scope, withoutTools)), { bom: true, columns: true })

describe('agreementProfileFormat', () => {
  it('fills the eighteen fields, and leaves empty what nobody has said', async () => {
    const rows = await readRows(smallScope())
    expect(rows).toHaveLength(2)
    const [dwp = {}] = rows
    expect(Object.keys(dwp)).toHaveLength(18)
    expect(dwp).toMatchObject({
      'information-sharing-agreement-0001': 'agreement-dwp',
      name: 'Benefit sharing agreement with DWP',
      purpose: 'Decide claims',
      'information-sharing-benefits': '',
      'legal-power-disclosure': 'Welfare Reform Act 2012 s.131: welfare services',
      'disclosed-information': 'Name;National Insurance number',
      'controller-names': 'Alderbrook Council',
      'information-sharing-method': 'A secure portal',
      'processor-names': 'Department for Work and Pensions',
      'retention-period': '',
      'start-date': '2021-04-01',
      'end-date': '2024-03-31',
      areas: '',
    })
  })

  it('gives the receiver its own retention, and its entry in the public register where there is one', async () => {
    const register = smallRegister()
    const scope = scopeOf({
      ...register,
      agreements: register.agreements.map((agreement) => ({ ...agreement, publicRegisterId: stated('DEA/D/31-72') })),
      flows: register.flows.map((flow) =>
        flow.id === 'flow-dwp-claims' ? { ...flow, agreement: stated('agreement-dwp') } : flow,
      ),
    })
    const [dwp] = await readRows(scope)
    expect(dwp?.['information-sharing-agreement-0001']).toBe('DEA/D/31-72')
    expect(dwp?.['retention-period']).toBe('P6Y')
    expect(dwp?.['controller-names']).toBe('Department for Work and Pensions;Alderbrook Council')
  })

  it('keeps from residents what is not published, and says so where no agreement is named', async () => {
    expect(JSON.stringify(await readRows(smallPublicScope()))).not.toContain('DSA 3')
    const [row] = await readRows(scopeWithoutFlows())
    expect(row?.name).toBe('No flow in this scope names an agreement.')
  })

  it('has a row for each agreement of the scope, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const rows = await readRows(scope)
        expect(rows).toHaveLength(Math.max(1, scope.register.agreements.length))
      }),
      runs,
    )
  }, 60_000)
})
