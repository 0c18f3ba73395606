import { describe, expect, test } from 'vitest'
import { bodyInSentence, thingInSentence } from './name-in-sentence.ts'

describe('a body', () => {
  test.each([
    ['Department for Work and Pensions', 'the Department for Work and Pensions'],
    ['the Department for Work and Pensions (DWP)', 'the Department for Work and Pensions (DWP)'],
    ['Cabinet Office', 'the Cabinet Office'],
    ["Information Commissioner's Office", "the Information Commissioner's Office"],
    ['HM Revenue and Customs', 'HM Revenue and Customs'],
    ['Westminster City Council', 'Westminster City Council'],
    ['Kent Police', 'Kent Police'],
    ['Police', 'the police'],
  ])('%s', (name, words) => {
    expect(bodyInSentence(name)).toBe(words)
  })

  test.each([
    ['Employers and employment brokerage services', 'employers and employment brokerage services'],
    ['Bodies not named: legal duty', 'bodies not named (legal duty)'],
    ['NHS trusts', 'NHS trusts'],
    ['GPs', 'GPs'],
    ['The public: website and YouTube', 'the public (website and YouTube)'],
    ['Westminster City Council staff on live chat', 'Westminster City Council staff on live chat'],
  ])('a class of bodies: %s', (name, words) => {
    expect(bodyInSentence(name, 'class-of-recipients')).toBe(words)
  })
})

test.each([
  ['Name', 'name'],
  ['National Insurance number', 'National Insurance number'],
  ['CCTV images', 'CCTV images'],
  ['IP address', 'IP address'],
  ['Health (physical or mental)', 'health (physical or mental)'],
  ['Criminal proceedings, outcomes and sentences', 'criminal proceedings, outcomes and sentences'],
  ['your name', 'your name'],
])('a thing: %s', (name, words) => {
  expect(thingInSentence(name)).toBe(words)
})
