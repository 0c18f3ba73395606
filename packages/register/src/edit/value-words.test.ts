import { expect, test } from 'vitest'
import { valueInWords } from './value-words.ts'

const inWords = (value: unknown) => valueInWords(value, () => 'DWP')

test('how long something is kept is said as people say it', () => {
  const from = { state: 'stated', value: 'the case is closed' }
  expect(inWords({ state: 'period', period: 'P6Y', from })).toBe('6 years from "the case is closed"')
  expect(inWords({ state: 'period', period: 'P1Y6M', from: { state: 'not-stated' } })).toBe('1 year and 6 months')
  expect(inWords({ state: 'criterion', criterion: 'no longer needed' })).toBe('criterion: "no longer needed"')
  expect(inWords({ state: 'without-end' })).toBe('without end')
})

test('what is not said, days, records and lists are said in words', () => {
  expect(inWords({ state: 'not-stated' })).toBe('not said')
  expect(inWords('2026-11-22')).toBe('22 November 2026')
  expect(inWords(['party-dwp', true])).toBe('"DWP", yes')
  expect([inWords([]), inWords(null)]).toEqual(['nothing', 'nothing'])
})
