import { expect, test } from 'vitest'
import { ukMoment } from './uk-moment.ts'

test('says a moment by the clocks of the United Kingdom, in winter and in summer', () => {
  expect(ukMoment('2026-11-22T09:30:00.000Z')).toBe('22 November 2026 at 09:30')
  expect(ukMoment('2026-07-01T23:30:00.000Z')).toBe('2 July 2026 at 00:30')
})

test('gives back what is no moment', () => {
  expect(ukMoment('yesterday')).toBe('yesterday')
})
