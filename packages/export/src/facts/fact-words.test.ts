import { describe, expect, it } from 'vitest'
import { fieldWords } from './evidence-words.ts'
import { periodWords } from './period-words.ts'
import { keptForWords } from './retention-words.ts'
import { numbersInWords } from './scope-flows.ts'

describe('words of facts', () => {
  it.each([
    [null, 'Whole record'],
    ['securityMeasures', 'Security measures'],
    ['purposes.0.article6', 'Purpose 1, Art 6 basis'],
    ['lawfulBases.0.article6.value.1.law', 'Lawful basis 1, Art 6 basis 2, law'],
    ['tells.lawfulBases.9', 'Lawful basis 10'],
    ['article9', 'Art 9 condition'],
    ['collects.11', 'Data collected no. 12'],
  ])('names the field %j', (field, words) => {
    expect(fieldWords(field)).toBe(words)
  })

  it.each([
    ['P6Y', '6 years'],
    ['P1Y', '1 year'],
    ['P1Y6M', '1 year and 6 months'],
    ['P1Y2M3D', '1 year, 2 months and 3 days'],
    ['P2W', '2 weeks'],
    ['PT36H', 'PT36H'],
  ])('reads the period %s', (period, words) => {
    expect(periodWords(period)).toBe(words)
  })

  it('says from when a period runs, or that nobody says', () => {
    const from = { state: 'stated' as const, value: 'the case closes' }
    expect(keptForWords({ keptFor: { state: 'period', period: 'P6Y', from } })).toBe(
      '6 years from when the case closes',
    )
    expect(keptForWords({ keptFor: { state: 'period', period: 'P6Y', from: { state: 'not-stated' } } })).toBe(
      '6 years; from when is not stated',
    )
    expect(keptForWords({ keptFor: { state: 'without-end' } })).toBe('Without end')
  })

  it.each([
    [[], ''],
    [[4], '4'],
    [[2, 1], '1 and 2'],
    [[1, 2, 3, 5, 7, 8], '1 to 3, 5, 7 and 8'],
  ])('lists the flows %j', (numbers, words) => {
    expect(numbersInWords(numbers)).toBe(words)
  })
})
