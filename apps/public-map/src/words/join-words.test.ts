import { describe, expect, it } from 'vitest'
import { counted, joinWords, toSentence, whenClause } from './join-words.ts'
import { plainDay } from './plain-day.ts'

describe('words', () => {
  it('join', () => {
    expect(joinWords([])).toBe('')
    expect(joinWords(['a'])).toBe('a')
    expect(joinWords(['a', 'b'])).toBe('a and b')
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c')
  })

  it('count', () => {
    expect(counted(1, 'kind')).toBe('1 kind')
    expect(counted(0, 'kind')).toBe('0 kinds')
    expect(counted(2, 'service holds', 'services hold')).toBe('2 services hold')
  })

  it('make clauses and sentences', () => {
    expect(whenClause('you need help.')).toBe('when you need help')
    expect(whenClause('Where the law says so')).toBe('where the law says so')
    expect(toSentence('it is kept')).toBe('It is kept.')
    expect(toSentence('Is it?')).toBe('Is it?')
  })

  it('name days', () => {
    expect(plainDay('2026-02-05')).toBe('5 February 2026')
    expect(plainDay('some day')).toBe('some day')
  })
})
