import { expect, test } from 'vitest'
import { yearBefore } from './year-before.ts'

test('the same day a year before, or the last day of February', () => {
  expect(yearBefore('2026-11-22')).toBe('2025-11-22')
  expect(yearBefore('2024-02-29')).toBe('2023-02-28')
})
