import { describe, expect, it } from 'vitest'
import type { AppropriatePolicyDocument } from './schedule-1-paragraph.ts'
import { schedule1Paragraphs } from './schedule-1-paragraphs.ts'

const numbersWith = (document: AppropriatePolicyDocument) =>
  schedule1Paragraphs
    .filter((paragraph) => paragraph.appropriatePolicyDocument === document)
    .map((paragraph) => paragraph.number)

describe('schedule1Paragraphs', () => {
  it('holds paragraphs 1 to 37 in order, save 5, which is no condition', () => {
    const expected = Array.from({ length: 37 }, (_, index) => index + 1).filter((number) => number !== 5)
    expect(schedule1Paragraphs.map((paragraph) => paragraph.number)).toEqual(expected)
    for (const { code, number } of schedule1Paragraphs) expect(code).toBe(`sch1-${number}`)
  })

  it('puts each in its Part', () => {
    for (const { number, part } of schedule1Paragraphs)
      expect(part, String(number)).toBe(number < 5 ? 1 : number < 29 ? 2 : 3)
  })

  it('leads Part 2 to 9(2)(g), Part 3 to Art 10 and Part 1 to its four conditions', () => {
    const leads = (part: number) =>
      schedule1Paragraphs.filter((paragraph) => paragraph.part === part).map((paragraph) => paragraph.leadsTo)
    expect(leads(1)).toEqual(['9(2)(b)', '9(2)(h)', '9(2)(i)', '9(2)(j)'])
    expect(new Set(leads(2))).toEqual(new Set(['9(2)(g)']))
    expect(new Set(leads(3))).toEqual(new Set(['article-10']))
  })

  it('needs an appropriate policy document as the Schedule does', () => {
    expect(numbersWith('not-needed')).toEqual([2, 3, 4, 13, 29, 30, 31, 32, 33, 34])
    expect(numbersWith('needed-unless-disclosing-to-competent-authority')).toEqual([10])
    expect(numbersWith('needed-unless-disclosing-to-anti-doping-body')).toEqual([27])
    expect(numbersWith('as-part-2-condition')).toEqual([36])
    expect(numbersWith('as-paragraph-20')).toEqual([37])
    expect(numbersWith('needed')).toEqual([
      1, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 35,
    ])
  })

  it('puts the substantial public interest test where the paragraph itself has it', () => {
    const tested = schedule1Paragraphs.filter((paragraph) => paragraph.substantialPublicInterestTest)
    expect(tested.map((paragraph) => paragraph.number)).toEqual([6, 10, 11, 12, 13, 16, 17, 18, 19, 20, 28])
  })

  it('limits equality monitoring to its four kinds of data', () => {
    const equality = schedule1Paragraphs.find((paragraph) => paragraph.number === 8)
    expect(equality?.onlyKinds).toEqual([
      'racial-or-ethnic-origin',
      'religious-or-philosophical-beliefs',
      'health',
      'sexual-orientation',
    ])
  })
})
