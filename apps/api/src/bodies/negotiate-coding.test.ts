import { expect, it } from 'vitest'
import { negotiateCoding } from './negotiate-coding.ts'

it.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['deflate', null],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0.8 , gzip;q=0.8', 'br'],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['*;q=0', null],
  ['identity;q=1, gzip;q=0.5', null],
  ['gzip;q=nonsense', null],
])('%j asks for %s', (header, coding) => {
  expect(negotiateCoding(header)).toBe(coding)
})

it('offers only what the body comes in', () => {
  expect(negotiateCoding('br, gzip', ['gzip'])).toBe('gzip')
  expect(negotiateCoding('br, gzip', [])).toBeNull()
})
