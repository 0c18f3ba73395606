import { expect, test } from 'vitest'
import { renamePeriod } from './rename-period.ts'

const kept = (period: string) => ({ state: 'period' as const, period, from: { state: 'not-stated' as const } })
const names = { name: 'Case records: 5 years', plainName: 'your case: 5 years after it is closed' }

test('puts the new period in the place of the old one', () => {
  expect(renamePeriod({ ...names, keptFor: kept('P7Y') }, kept('P5Y'))).toEqual({
    name: 'Case records: 7 years',
    plainName: 'your case: 7 years after it is closed',
  })
  expect(renamePeriod({ name: 'A', plainName: 'for 1 year', keptFor: kept('P18M') }, kept('P1Y'))).toEqual({
    name: 'A',
    plainName: 'for 18 months',
  })
})

test('leaves names alone that tell of no other period', () => {
  expect(renamePeriod({ ...names, keptFor: kept('P5Y') }, kept('P5Y'))).toBeNull()
  expect(renamePeriod({ ...names, keptFor: kept('') }, kept('P5Y'))).toBeNull()
  expect(renamePeriod({ ...names, keptFor: kept('P7Y') }, kept('P6Y'))).toBeNull()
  expect(renamePeriod({ ...names, keptFor: kept('P7Y') }, undefined)).toBeNull()
  expect(renamePeriod({ ...names, keptFor: { state: 'without-end' } }, kept('P5Y'))).toBeNull()
  const longer = { name: 'Care records: 25 years', plainName: 'Care records: 25 years' }
  expect(renamePeriod({ ...longer, keptFor: kept('P7Y') }, kept('P5Y'))).toBeNull()
})
