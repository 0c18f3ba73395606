import { expect, test } from 'vitest'
import { readPeriod, writePeriod } from './period.ts'

test('a period of one unit is read as it is written', () => {
  for (const unit of ['D', 'W', 'M', 'Y'] as const) {
    expect(readPeriod(writePeriod('6', unit))).toEqual({ count: 6, unit })
  }
  expect(writePeriod('06', 'Y')).toBe('P6Y')
})

test('what is half typed is no period, and one of several units is left as it is', () => {
  expect(writePeriod('', 'Y')).toBe('')
  expect(writePeriod('1.5', 'Y')).toBe('')
  expect(readPeriod('P1Y6M')).toBeNull()
  expect(readPeriod('')).toBeNull()
})
