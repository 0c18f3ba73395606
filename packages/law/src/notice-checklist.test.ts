import { describe, expect, it } from 'vitest'
import { findEntry, isInForce } from './legal-entry.ts'
import { noticeChecklist } from './notice-checklist.ts'

describe('noticeChecklist', () => {
  it('asks for the complaint to the controller from 19 June 2026', () => {
    const item = findEntry(noticeChecklist, 'N12')
    expect(item && isInForce(item, '2026-06-18')).toBe(false)
    expect(item && isInForce(item, '2026-06-19')).toBe(true)
    expect([item?.article13, item?.article14]).toEqual(['13(2)(ca)', '14(2)(da)'])
  })

  it('asks for the rest from 25 May 2018', () => {
    const later = noticeChecklist.filter((item) => !isInForce(item, '2018-05-25'))
    expect(later.map((item) => item.code)).toEqual(['N12'])
  })

  it('asks for each under Art 13, Art 14 or both, and cites what it rests on', () => {
    for (const item of noticeChecklist) expect(item.article13 ?? item.article14, item.code).not.toBeNull()
    expect(findEntry(noticeChecklist, 'N01')?.source).toBe('UK GDPR Art 13(1)(a), Art 14(1)(a)')
    expect(findEntry(noticeChecklist, 'N18')?.source).toBe('UK GDPR Art 21(4)')
    expect(findEntry(noticeChecklist, 'N14')?.sourceUrl).toBe('https://www.legislation.gov.uk/eur/2016/679/article/14')
  })

  it('ties source and compulsion to how the data was collected', () => {
    const under = (condition: string) =>
      noticeChecklist.filter((item) => item.condition === condition).map((item) => item.code)
    expect(under('collected-elsewhere')).toEqual(['N05', 'N14'])
    expect(under('collected-from-the-person')).toEqual(['N15'])
  })
})
