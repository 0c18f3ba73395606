import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddressSearch, writeAddressSearch } from './address-search.ts'

describe('the state of a page in its address', () => {
  test('a list is its key repeated, and what is not set leaves no trace', () => {
    expect(writeAddressSearch({ to: ['party-dwp', 'party-hmrc'], view: 'table', focus: undefined, open: [] })).toBe(
      '?to=party-dwp&to=party-hmrc&view=table',
    )
    expect(writeAddressSearch({ focus: undefined })).toBe('')
  })

  test('legal codes and link ids stay readable', () => {
    expect(writeAddressSearch({ basis: ['6(1)(e)'], selected: 'located-in:party-a:place-gb' })).toBe(
      '?basis=6(1)(e)&selected=located-in:party-a:place-gb',
    )
  })

  test('what was written is read back', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 2, maxLength: 4 }))
    const key = fc.stringMatching(/^[a-z][A-Za-z]*$/).filter((name) => !(name in Object.prototype))
    fc.assert(
      fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (search) => {
        expect(readAddressSearch(writeAddressSearch(search))).toEqual(search)
      }),
    )
  })
})
