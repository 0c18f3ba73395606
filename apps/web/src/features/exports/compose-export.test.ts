import { buildFlowGraph, flowFilterSchema } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { countScope, type ExportScope } from '../../exports/export-scope.ts'
import { readAddressSearch } from '../../search/address-search.ts'
import { type ExportWish, exportAddress, exportCommand } from './compose-export.ts'

const asAt = '2026-11-22'
const wish: ExportWish = {
  format: 'svg',
  as: 'council',
  version: null,
  title: '',
  page: { size: 'A3', orientation: 'portrait' },
}

describe('the address of an export', () => {
  test('holds the filter, the focus, the day, the paper and for whom it is', () => {
    const scope: ExportScope = {
      asAt,
      filter: { to: ['party-dwp', 'party-hmrc'], recipientKind: ['supplier'], basis: ['6(1)(e)'] },
      focus: { id: 'party-dwp', hops: 2 },
    }
    const address = exportAddress(scope, wish)
    expect(address).toMatch(/^\/api\/v1\/exports\/svg\?asAt=2026-11-22&/)
    const { to, recipientKind, basis, ...rest } = readAddressSearch(address.split('?')[1] as string)
    expect(flowFilterSchema.parse({ to, recipientKind: [recipientKind].flat(), basis: [basis].flat() })).toEqual(
      scope.filter,
    )
    expect(rest).toEqual({
      asAt,
      focus: 'party-dwp',
      hops: '2',
      as: 'council',
      size: 'A3',
      orientation: 'portrait',
    })
  })

  test('leaves out what is not set', () => {
    const resident: ExportWish = { format: 'csv', as: 'resident', version: null, title: '  ', page: null }
    const address = exportAddress({ asAt, filter: {} }, resident)
    expect(address).toBe('/api/v1/exports/csv?asAt=2026-11-22&as=resident')
  })
})

describe('the command for an export', () => {
  test('names options as the command line does, and quotes what a shell would read', () => {
    const scope: ExportScope = {
      asAt,
      filter: { recipientKind: ['supplier'], leavesUk: ['yes'], basis: ['6(1)(e)'] },
      trace: { start: 'category-name', direction: 'up', depth: 3 },
    }
    expect(exportCommand(scope, { ...wish, title: "Mayor's $(rm) map" })).toBe(
      `npm run -s sharemap -- export svg --register live/register.json --as-at 2026-11-22 --recipient-kind supplier --basis '6(1)(e)' --leaves-uk yes --trace category-name --direction up --depth 3 --title 'Mayor'\\''s $(rm) map' --as council --size A3 --orientation portrait`,
    )
  })

  test('names both ends of paths, and the one that is meant', () => {
    const scope: ExportScope = { asAt, filter: {}, trace: { start: 'category-name', end: 'party-dwp', path: 2 } }
    expect(exportCommand(scope, { ...wish, page: null })).toBe(
      'npm run -s sharemap -- export svg --register live/register.json --as-at 2026-11-22 --trace category-name --trace-to party-dwp --path 2 --as council',
    )
    expect(exportAddress(scope, { ...wish, page: null })).toBe(
      '/api/v1/exports/svg?asAt=2026-11-22&trace=category-name&traceTo=party-dwp&path=2&as=council',
    )
  })

  test('goes around a place as around a record', () => {
    expect(exportCommand({ asAt, filter: {}, focus: { id: 'place-us', hops: 1 } }, wish)).toContain(
      '--focus place-us --hops 1',
    )
    expect(exportCommand({ asAt, filter: {}, focus: { id: 'party-dwp', hops: undefined } }, wish)).not.toContain('hops')
  })
})

test('an export of an earlier version says so in its address and its command, the beginning too', () => {
  for (const version of [0, 7]) {
    const earlier = { ...wish, format: 'csv', version, page: null }
    expect(exportAddress({ asAt, filter: {} }, earlier)).toBe(
      `/api/v1/exports/csv?asAt=2026-11-22&version=${version}&as=council`,
    )
    expect(exportCommand({ asAt, filter: {} }, earlier)).toBe(
      `npm run -s sharemap -- export csv --register live/register.json --as-at 2026-11-22 --version ${version} --as council`,
    )
  }
})

describe('what a scope takes along', () => {
  const graph = buildFlowGraph(smallRegister(), { asAt })
  const flow = graph.edges.find((edge) => edge.kind === 'flow' && edge.to.startsWith('party-'))

  test('everything without a choice, and with one the flows that it keeps', () => {
    const whole = countScope(graph, { asAt, filter: {} })
    expect(whole).toMatchObject({ flowsLeftOut: 0, recipientsLeftOut: 0 })
    const part = countScope(graph, { asAt, filter: { to: [flow?.to ?? ''] } })
    expect(part.recipients).toBe(1)
    expect(part.flows + part.flowsLeftOut).toBe(whole.flows)
    const near = countScope(graph, { asAt, filter: {}, focus: { id: flow?.to ?? '', hops: 1 } })
    expect(near.flows).toBeGreaterThanOrEqual(part.flows)
    const traced = countScope(graph, {
      asAt,
      filter: {},
      trace: { start: flow?.from ?? '', direction: 'down', depth: 1 },
    })
    expect(traced.flows).toBeGreaterThan(0)
    expect(countScope(graph, { asAt, filter: {}, focus: { id: 'party-nobody', hops: 1 } }).flows).toBe(0)
  })
})
