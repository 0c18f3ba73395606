import { expect, test } from 'vitest'
import { writeCsv } from './write-csv.ts'

test('quotes what holds a comma, a quotation mark or a line break', () => {
  expect(
    writeCsv([
      ['a', 'b, c'],
      ['say "so"', 'two\nlines'],
    ]),
  ).toBe('a,"b, c"\r\n"say ""so""","two\nlines"\r\n')
})

test('no cell can start a formula', () => {
  const hostile = ['=1+1', '+44 20', '-1', '@SUM(A1)', '\tx', '\rx']
  const line = writeCsv([hostile])
  expect(line).toBe("'=1+1,'+44 20,'-1,'@SUM(A1),'\tx,\"'\rx\"\r\n")
})
