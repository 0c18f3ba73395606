import { expect, it } from 'vitest'
import { safeDestination } from './safe-destination.ts'

it.each([
  ['/workbench/', '/workbench/'],
  ['/workbench/explorer?to=party-dwp&asAt=2026-01-01', '/workbench/explorer?to=party-dwp&asAt=2026-01-01'],
])('goes on to %s', (wanted, destination) => {
  expect(safeDestination(wanted)).toBe(destination)
})

it.each([
  undefined,
  '',
  '/',
  '/api/v1/register',
  'https://evil.example/workbench/',
  '//evil.example/workbench/',
  '/\\evil.example/workbench/',
  '/workbench/../sign-out',
  'javascript:alert(1)',
  'http://[',
])('goes to the first page rather than to %s', (wanted) => {
  expect(safeDestination(wanted)).toBe('/workbench/')
})
