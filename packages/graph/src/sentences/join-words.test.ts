import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeName, joinWords, toSentence } from './join-words.ts'

describe('joinWords', () => {
  test.each([
    [[], ''],
    [['name'], 'name'],
    [['name', 'address'], 'name and address'],
    [['name', 'address', 'age'], 'name, address and age'],
    [['name', 'training and skills', 'age'], 'name, training and skills, and age'],
    [['race', 'cases, outcomes and sentences'], 'race; and cases, outcomes and sentences'],
  ])('%j', (items, text) => {
    expect(joinWords(items)).toBe(text)
  })

  test('or', () => {
    expect(joinWords(['a', 'b', 'c'], 'or')).toBe('a, b or c')
  })

  test('nothing is left out, however long', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}( [a-z,]{1,8})?$/), { maxLength: 200 }), (items) => {
        const text = joinWords(items)
        for (const item of items) expect(text).toContain(item)
      }),
    )
  })
})

describe('toSentence', () => {
  test.each([
    ['you need help', 'You need help.'],
    ['You need help.', 'You need help.'],
    ['  you   need help ,. ', 'You need help.'],
    ['do you?', 'Do you?'],
    ['', ''],
    ['éa va', 'Éa va.'],
  ])('%j', (clause, sentence) => {
    expect(toSentence(clause)).toBe(sentence)
  })

  test('ends with one mark, whatever went in', () => {
    fc.assert(
      fc.property(fc.string(), (clause) => {
        const sentence = toSentence(clause)
        expect(sentence === '' || /[.?!"”’')]$/.test(sentence)).toBe(true)
        expect(sentence).not.toMatch(/[.,;:]\.$/)
      }),
    )
  })
})

test('a name that holds a comma is closed by one', () => {
  expect(closeName('HubSpot, a software company')).toBe('HubSpot, a software company,')
  expect(closeName('HM Revenue and Customs (HMRC, the tax office)')).toBe(
    'HM Revenue and Customs (HMRC, the tax office)',
  )
  expect(closeName('the police')).toBe('the police')
})
