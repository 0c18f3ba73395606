import { describe, expect, it } from 'vitest'
import { countryInSentence, countryName } from './country-name.ts'

describe('countryName', () => {
  it.each([
    ['FR', 'France', 'France'],
    ['GB', 'United Kingdom', 'the United Kingdom'],
    ['US', 'United States', 'the United States'],
    ['NL', 'Netherlands', 'the Netherlands'],
    ['EEA', 'European Economic Area', 'the European Economic Area'],
    ['EU', 'European Union', 'the European Union'],
    ['CN', 'China', 'China'],
    ['PH', 'Philippines', 'the Philippines'],
  ])('names %s', (code, label, inSentence) => {
    expect(countryName(code)).toBe(label)
    expect(countryInSentence(code)).toBe(inSentence)
  })

  it.each(['', 'fr', 'ZZ', 'XX', 'France', 'FRA'])('knows no country "%s"', (code) => {
    expect(countryName(code)).toBeUndefined()
    expect(countryInSentence(code)).toBeUndefined()
  })
})
