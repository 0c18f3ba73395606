import { describe, expect, it } from 'vitest'
import { assertIsoDate, isIsoDate } from './iso-date.ts'

describe('isIsoDate', () => {
  it.each(['2018-05-25', '2024-02-29', '2000-12-31', '0001-01-01'])('takes %s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each([
    '',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '05/02/2026',
    '2026-2-5',
    '2026-02-05T00:00',
    '1900-02-29',
  ])('refuses "%s"', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => assertIsoDate(text)).toThrow(RangeError)
  })
})
