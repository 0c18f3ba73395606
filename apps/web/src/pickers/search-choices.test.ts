import { expect, test } from 'vitest'
import { searchChoices } from './search-choices.ts'

const search = searchChoices([
  { id: 'b', label: 'HM Revenue and Customs', hint: 'the tax office' },
  { id: 'a', label: 'Department for Work and Pensions', also: ['DWP', 'Universal Credit'] },
])
const found = (text: string) => search(text).map(({ id }) => id)

test('finds by name, beginning, alias, plain name and initials, and forgives a slip', () => {
  expect(found('rev cust')).toEqual(['b'])
  expect(found('universal')).toEqual(['a'])
  expect(found('tax')).toEqual(['b'])
  expect(found('hmrc')).toEqual(['b'])
  expect(found('Penssions')).toEqual(['a'])
  expect(found('nobody')).toEqual([])
})

test('offers everything in its order before anything is typed', () => {
  expect(found(' ')).toEqual(['b', 'a'])
})
