import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { buildWorkbench } from '../workbench/build-workbench.ts'
import { buildFlowRow } from './build-flow-row.ts'
import { flowGroupings } from './flow-columns.ts'
import { groupRows, sortRows } from './order-rows.ts'

const workbench = buildWorkbench(smallRegister(), { asAt: '2026-11-22', today: '2026-11-22' })
const rows = workbench.graph.edges.flatMap((edge) => (edge.kind === 'flow' ? [buildFlowRow(workbench, edge)] : []))
const row = (id: string) => {
  const found = rows.find((one) => one.id === id)
  if (found === undefined) throw new Error(`The small register lost ${id}`)
  return found
}

describe('a flow in the words of a table', () => {
  test('what is told, what may be told, and what identifies nobody are three things', () => {
    expect(row('flow-claims-dwp').texts.carried).toBe('Name, National Insurance number')
    expect(row('flow-claims-charities').texts.carried).toBe('Not stated: any of 3 kinds of data may go')
    expect(row('flow-survey-results').texts.carried).toBe('Nothing that identifies anyone')
  })

  test('each party’s basis stands with its name, else the basis of the purpose', () => {
    expect(row('flow-claims-dwp').texts.basis).toBe('Alderbrook Council: 6(1)(e)')
    expect(row('flow-survey-mailwing').texts.basis).toBe('6(1)(a), of its purpose')
    expect(row('flow-repairs-mailwing').texts.basis).toBe('Not stated')
  })

  test('whether a transfer stands is told as at the date', () => {
    expect(row('flow-repairs-mailwing').texts.standing).toBe('Does not stand')
    expect(row('flow-claims-dwp').texts.standing).toBe('No transfer')
    const then = buildWorkbench(smallRegister(), { asAt: '2020-05-01', today: '2026-11-22' })
    const edge = then.graph.edges.find(({ id }) => id === 'flow-repairs-mailwing')
    expect(edge?.kind === 'flow' && buildFlowRow(then, edge).texts.standing).toBe('Stands')
  })
})

describe('the order of rows', () => {
  const texts = (descending: boolean) =>
    sortRows(rows, { column: 'trigger', descending }).map(({ texts: { trigger } }) => trigger)

  test('what nobody states comes last whichever way a column is sorted', () => {
    for (const descending of [false, true]) {
      const sorted = texts(descending)
      const firstUnsaid = sorted.indexOf('Not stated')
      expect(firstUnsaid).toBeGreaterThan(0)
      expect(new Set(sorted.slice(firstUnsaid))).toEqual(new Set(['Not stated']))
    }
    expect(texts(true)[0]).not.toBe(texts(false)[0])
  })

  test('every row stands under exactly one heading', () => {
    for (const grouping of [undefined, ...flowGroupings]) {
      const groups = groupRows(rows, grouping)
      expect(groups.flatMap((group) => group.rows.map(({ id }) => id)).sort()).toEqual(rows.map(({ id }) => id).sort())
      expect(new Set(groups.map(({ heading }) => heading)).size).toBe(groups.length)
    }
  })
})
