import { beforeAll, describe, expect, it } from 'vitest'
import { readingGrade, sentencesOfPage } from './reading/reading-grade.ts'
import { pagesOf, shippedSite } from './testing/shipped-site.ts'
import { english } from './words/english.ts'

beforeAll(() => {
  shippedSite()
}, 120_000)

const servicePages = () => pagesOf(shippedSite()).filter(([path]) => path.startsWith('services/'))

/** Every text of ours that is a whole sentence, with its place; texts that are made from names are left out. */
const ownSentences = (value: unknown, place = ''): [string, string][] => {
  if (typeof value === 'string') return /[.!?]$/.test(value) ? [[place, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => ownSentences(part, `${place}.${key}`))
}

/** Letters are read by officers, and name the law that they work by. */
const forResidents = () => {
  const { letter, ...rest } = english
  const { asks: _asks, ...ownLetter } = letter
  return ownSentences({ ...rest, letter: ownLetter })
}

const split = (text: string) => text.split(/(?<=[.!?])\s+/)

describe('our own texts', () => {
  it('read at the level of a nine-year-old', () => {
    expect(readingGrade(forResidents().flatMap(([, text]) => split(text)))).toBeLessThan(5)
  })

  it('have no long sentence', () => {
    const long = forResidents().flatMap(([place, text]) =>
      split(text)
        .filter((sentence) => sentence.split(/\s+/).length > 22)
        .map((sentence) => `${place}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it('keep the words of the law for the fold-out', () => {
    for (const [place, text] of forResidents()) {
      expect(text, place).not.toMatch(
        /\b(?:data subject|processing|controller|processor|lawful basis|Art(?:icle)?\.? ?\d)/i,
      )
    }
  })
})

describe('service pages', () => {
  it('read easily, even with the names and phrases that come from the notices', () => {
    const grades = servicePages().map(([, source]) => readingGrade(sentencesOfPage(source)))
    const sorted = grades.sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(6)
    expect(sorted.at(-1)).toBeLessThan(8)
  })

  it('name no article outside the fold-out with the law', () => {
    for (const [path, source] of servicePages()) {
      const open = source.replace(/<details[\s\S]*?<\/details>/g, '')
      expect(open, path).not.toMatch(/\bArt(?:icle)? ?\d|\bdata subject\b|\bprocessing\b/i)
    }
  })

  it('say what the notice leaves unsaid', () => {
    const page = servicePages().find(([path]) => path.endsWith('wes-employment-coaching.html'))?.[1] ?? ''
    const open = page.replace(/<[^>]+>/g, ' ')
    expect(open).toContain('The notice does not say which information these are told.')
    expect(open).toMatch(/Does it leave the UK\?\s+The notice does not say\./)
    expect(open).toMatch(/Have it deleted\s+We cannot tell/)
  })
})
