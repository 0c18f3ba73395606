import { describe, expect, test } from 'vitest'
import { findLikelySame } from './find-likely-same.ts'
import { initialsOf, nameKey } from './name-key.ts'

const body = (id: string, name: string, aliases: string[] = []) => ({ id, name, plainName: name, aliases })
const bodies = [
  body('hmrc', 'HM Revenue and Customs', ['the tax office']),
  body('dwp', 'Department for Work and Pensions', ['DWP']),
  body('wcc', 'Westminster City Council'),
  body('health', 'NHS North West London'),
  body('housing', 'Housing associations'),
]
const found = (name: string) => findLikelySame(name, bodies).map(({ id }) => id)

describe('findLikelySame', () => {
  test('knows initials, whichever way round they stand', () => {
    expect(found('HMRC')).toEqual(['hmrc'])
    expect(found('hmrc')).toEqual(['hmrc'])
    expect(findLikelySame('Ministry of Justice', [body('moj', 'MOJ')]).map(({ id }) => id)).toEqual(['moj'])
  })

  test('knows aliases, other spellings and legal forms', () => {
    expect(found('The Tax Office')).toEqual(['hmrc'])
    expect(found('H.M. Revenue & Customs Ltd')).toEqual(['hmrc'])
    expect(found('D.W.P.')).toEqual(['dwp'])
  })

  test('forgives a slip of the finger, and words left out', () => {
    expect(found('Westminister City Council')).toEqual(['wcc'])
    expect(found('Houisng associations')).toEqual(['housing'])
    expect(found('City Council')).toEqual(['wcc'])
  })

  test('leaves other names alone', () => {
    expect(found('Warwick District Council')).toEqual([])
    expect(found('DVP')).toEqual([])
    expect(found('')).toEqual([])
    expect(found('H')).toEqual([])
  })
})

test('a name comes down to its telling words; one made of small words alone keeps them', () => {
  expect(nameKey('The Café & Co. Limited')).toBe('cafe co')
  expect(nameKey('The')).toBe('the')
  expect(initialsOf('Aptem')).toEqual([])
})
