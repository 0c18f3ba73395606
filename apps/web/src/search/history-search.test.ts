import { expect, test } from 'vitest'
import { readAddressSearch, writeAddressSearch } from './address-search.ts'
import { readHistorySearch } from './history-search.ts'
import { readRecordSearch } from './record-search.ts'
import { readReviewSearch } from './review-search.ts'

test('the filters of the history are read back from the address that they wrote', () => {
  const search = { record: 'party-dwp', who: 'ada', since: '2026-01-01', until: '2026-11-22', below: 31 }
  expect(readHistorySearch(readAddressSearch(writeAddressSearch(search)))).toEqual(search)
  expect(readHistorySearch(readAddressSearch('?who=ada&since=yesterday&until=2026-02-30&below=0'))).toEqual({
    who: 'ada',
  })
})

test('the work of review is narrowed by what makes sense, and the rest is left out', () => {
  const search = { work: ['overdue', 'draft'], records: ['flow'], ahead: '30' }
  expect(readReviewSearch(readAddressSearch(writeAddressSearch(search)))).toEqual(search)
  expect(readReviewSearch(readAddressSearch('?work=draft&work=naps&records=cats&ahead=31'))).toEqual({
    work: ['draft'],
  })
})

test('two versions of a record are numbers from 1', () => {
  expect(readRecordSearch(readAddressSearch('?older=1&newer=12'))).toEqual({ older: 1, newer: 12 })
  expect(readRecordSearch(readAddressSearch('?older=0&newer=last'))).toEqual({})
})
