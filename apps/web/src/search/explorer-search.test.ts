import { describe, expect, test } from 'vitest'
import { readAddressSearch, writeAddressSearch } from './address-search.ts'
import { type ExplorerSearch, filterOf, readExplorerSearch, withFilter } from './explorer-search.ts'

describe('the explorer’s state in its address', () => {
  test('every part of it is read back from the address that it wrote', () => {
    const state: ExplorerSearch = {
      to: ['party-dwp', 'party-hmrc'],
      recipientKind: ['council'],
      basis: ['6(1)(e)', 'not-stated'],
      leavesUk: ['yes'],
      view: 'table',
      open: ['group-people'],
      bundles: ['bundle:activity-a:party-b'],
      detail: 'records',
      selected: 'flow-a-b',
      focus: 'party-dwp',
      hops: '2',
      trace: 'category-name',
      traceTo: 'party-dwp',
      direction: 'up',
      depth: '3',
      path: '2',
      show: 'path',
      sort: '-to',
      group: 'organisation',
      columns: ['from', 'to'],
      flows: ['flow-a', 'flow-b'],
      matrix: 'activity',
      severity: ['act-now', 'none'],
      rule: ['GW-NONE'],
      rows: 'name',
      bands: 'records',
      marks: 'none',
    }
    expect(readExplorerSearch(readAddressSearch(writeAddressSearch({ ...state })))).toEqual(state)
  })

  test('what makes no sense is left out, value by value, and the rest stands', () => {
    const raw = readAddressSearch('?view=hologram&hops=7&leavesUk=yes&leavesUk=perhaps&sort=-nonsense&to=party-dwp&x=1')
    const read = readExplorerSearch(raw)
    expect(filterOf(read)).toEqual({ leavesUk: ['yes'], to: ['party-dwp'] })
    expect([read.view, read.hops, read.sort]).toEqual([undefined, undefined, undefined])
    expect(read).not.toHaveProperty('x')
  })

  test('another filter replaces the old one and leaves the view as it is', () => {
    const state: ExplorerSearch = { to: ['party-dwp'], view: 'table', focus: 'party-dwp' }
    const changed = withFilter(state, { category: ['category-name'] })
    expect(filterOf(changed)).toEqual({ category: ['category-name'] })
    expect(changed).toMatchObject({ view: 'table', focus: 'party-dwp' })
  })
})
