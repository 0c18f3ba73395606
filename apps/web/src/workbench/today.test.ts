import { expect, test } from 'vitest'
import { todayInUk } from './today.ts'

test('the day is that of the United Kingdom, in summer time too', () => {
  expect(todayInUk(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  expect(todayInUk(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31')
})
