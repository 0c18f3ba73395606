import { expect, it } from 'vitest'
import { breachDuties } from './breach-duties.ts'
import { complaintDuties } from './complaint-duties.ts'
import { cookieExceptions } from './cookie-exceptions.ts'
import { dpiaCriteria } from './dpia-criteria.ts'
import { findEntry, isInForce } from './legal-entry.ts'
import { requestClock } from './request-clock.ts'
import { supersededLaw } from './superseded-law.ts'

it('gives 72 hours to tell the regulator, in communications services since 20 August 2025', () => {
  expect(findEntry(breachDuties, 'tell-regulator')?.withinHours).toBe(72)
  const pecr = findEntry(breachDuties, 'tell-regulator-pecr')
  expect(pecr?.withinHours).toBe(72)
  expect(pecr && isInForce(pecr, '2025-08-19')).toBe(false)
  expect(pecr && isInForce(pecr, '2025-08-20')).toBe(true)
})

it('gives 30 days to acknowledge a complaint', () => {
  expect(complaintDuties.map(({ code, withinDays }) => [code, withinDays])).toEqual([
    ['help', null],
    ['acknowledge', 30],
    ['respond', null],
    ['outcome', null],
  ])
})

it('gives one month to answer a request and two more to extend', () => {
  expect(requestClock.map((rule) => rule.months)).toEqual([1, 2, null, null, null])
})

it("keeps the law's three cases for a DPIA apart from the regulator's lists", () => {
  const on = (list: string) => dpiaCriteria.filter((criterion) => criterion.list === list).length
  expect([on('law'), on('always'), on('consider')]).toEqual([3, 12, 8])
})

it('gives the law as the source of its cases, and the guidance of the regulator as that of its lists', () => {
  for (const { code, list, source, sourceUrl } of dpiaCriteria) {
    expect(source.startsWith('ICO DPIA screening checklist'), code).toBe(list !== 'law')
    expect(sourceUrl?.startsWith('https://ico.org.uk/'), code).toBe(list !== 'law')
  }
})

it('frees statistics cookies from consent on 5 February 2026, and necessary ones before', () => {
  const free = (day: string) => cookieExceptions.filter((entry) => isInForce(entry, day)).map((entry) => entry.code)
  expect(free('2026-02-04')).toEqual(['communication', 'strictly-necessary'])
  expect(free('2026-02-05')).toHaveLength(5)
})

it.each([
  ['dpa-1998', '2018-05-24', '2018-05-25'],
  ['ico-notification', '2018-05-24', '2018-05-25'],
  ['eu-gdpr', '2020-12-30', '2020-12-31'],
  ['article-22', '2026-02-04', '2026-02-05'],
])('lets %s go', (code, last, gone) => {
  const entry = findEntry(supersededLaw, code)
  expect(entry && isInForce(entry, last)).toBe(true)
  expect(entry && isInForce(entry, gone)).toBe(false)
})
