import { expect, test } from 'vitest'
import { readAddressSearch, writeAddressSearch } from './address-search.ts'
import { pageSearchSchema } from './page-search.ts'

const read = (address: string) => pageSearchSchema.parse(readAddressSearch(address))

test('a day and a point of the history are read back as they were written', () => {
  for (const state of [{ asAt: '2020-05-01', version: 12 }, { version: 0 }]) {
    expect(read(writeAddressSearch(state))).toEqual(state)
  }
})

test('what is no day and no number of an entry is today, and the register as it now stands', () => {
  for (const address of ['', '?asAt=2020-02-30&version=-1', '?asAt=today&version=1.5', '?version=1e3', '?version=']) {
    expect(read(address)).toEqual({})
  }
})
