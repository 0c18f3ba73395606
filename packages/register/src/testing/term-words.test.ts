import { describe, expect, it } from 'vitest'
import { holdsTerm, wordsOf } from './term-words.ts'

describe('holdsTerm', () => {
  it.each([
    ['Planning and monitoring of services', 'plan service'],
    ['e-mail address', 'email addresses'],
    ['Charities that can help', 'charity'],
    ['Records deleted', 'delete'],
    ['People’s safety', "people's safety"],
    ['Café visits', 'cafe'],
    ['Care-leaver status', 'care leaver'],
    ['Serious Crime Act 2007 s.68', 'Serious Crime Act 2007, s.68'],
    ['Logo_Net route tracking', 'Logo_Net'],
  ])('finds in %j the term %j', (text, term) => {
    expect(holdsTerm([text], term)).toBe(true)
  })

  it.each([
    ['Housing needs', 'housing status'],
    ['Health services', 'mental health'],
    ['Police', 'policy'],
    ['Employers', 'employment'],
    ['Tax or duty', 'council tax'],
    ['5 years', '25 years'],
    ['', 'anything'],
  ])('does not find in %j the term %j', (text, term) => {
    expect(holdsTerm([text], term)).toBe(false)
  })

  it('gathers the words of several texts', () => {
    expect(holdsTerm(['Housing', 'Benefit'], 'housing benefit')).toBe(true)
  })

  it('asks nothing where the term has no words', () => {
    expect([...wordsOf('the of -')]).toEqual([])
    expect(holdsTerm([], '')).toBe(true)
  })
})
