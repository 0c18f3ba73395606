import { expect, it } from 'vitest'
import { plainDate } from './plain-date.ts'

it.each([
  ['2026-02-05', '5 February 2026'],
  ['2020-12-31', '31 December 2020'],
  ['2021-01-01', '1 January 2021'],
])('writes %s as %s', (date, words) => {
  expect(plainDate(date)).toBe(words)
})

it('refuses what is no day', () => {
  expect(() => plainDate('2026-02-30')).toThrow(/2026-02-30/)
})
