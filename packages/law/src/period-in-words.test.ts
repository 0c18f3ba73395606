import { expect, test } from 'vitest'
import { periodInWords } from './period-in-words.ts'

test('periods are written as people say them', () => {
  expect(periodInWords('P6Y')).toBe('6 years')
  expect(periodInWords('P1Y6M')).toBe('1 year and 6 months')
  expect(periodInWords('P30D')).toBe('30 days')
  expect(periodInWords('PT12H')).toBe('PT12H')
})
