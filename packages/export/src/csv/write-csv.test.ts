import { hostileText } from '@sharemap/register/testing'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaSafe, writeCsv } from './write-csv.ts'

describe('formulaSafe', () => {
  it.each(['=1+1', '+44 20', '-2', '@SUM(A1)', ' =1', '\t=1', '\n=1', '\u200B=1', '＝1', '\rx'])(
    'guards %j',
    (text) => {
      expect(formulaSafe(text)).toBe(`'${text}`)
    },
  )

  it.each(['', 'a=1', '1-2', "'=1", 'name@council.example', '€5'])('leaves %j as it is', (text) => {
    expect(formulaSafe(text)).toBe(text)
  })
})

describe('writeCsv', () => {
  it('ends every line with CRLF and begins with a byte order mark', () => {
    expect(writeCsv(['a', 'b'], [['1', 'x "y", z']])).toBe('\uFEFFa,b\r\n1,"x ""y"", z"\r\n')
  })

  it('gives a reader back every text that went in, guarded', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(hostileText, fc.string()), { minLength: 3, maxLength: 3 })), (rows) => {
        const read = parse(writeCsv(['a', 'b', 'c'], rows), { bom: true, relax_column_count: false })
        expect(read).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(formulaSafe))])
        expect(read.flat().filter((cell: string) => /^[\s\p{C}]*[=+\-@]/u.test(cell))).toEqual([])
      }),
    )
  }, 60_000)
})
