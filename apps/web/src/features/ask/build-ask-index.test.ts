import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { buildWorkbench } from '../../workbench/build-workbench.ts'
import { buildAskIndex } from './build-ask-index.ts'

const register = smallRegister()
const index = buildAskIndex(buildWorkbench(register, { asAt: '2026-11-22', today: '2026-11-22' }))
const labels = (text: string, question?: Parameters<typeof index.search>[1]) =>
  index.search(text, question).map(({ label }) => label)

describe('what people type finds what they mean', () => {
  test('an alias finds the questions about the thing before the thing itself', () => {
    const found = labels('NI number')
    expect(found[0]).toBe('Who receives National Insurance number?')
    expect(found).toContain('National Insurance number')
  })

  test('a question and a name together find the question about that name', () => {
    expect(labels('who receives ni number')[0]).toBe('Who receives National Insurance number?')
    expect(labels('what if casewise is breached')).toContain('What if Casewise is breached?')
  })

  test('beginnings of words and slips of the finger are forgiven', () => {
    expect(labels('natio')).toContain('National Insurance number')
    expect(labels('departmant work')).toContain('Department for Work and Pensions')
  })

  test('before anything is typed all questions are offered, and for one question all it can be about', () => {
    expect(labels('')).toHaveLength(10)
    expect(labels('', 'recipients-of')).toHaveLength(register.dataCategories.length)
  })

  test('an approval that transfers rest on is found by what the law calls it', () => {
    const found = index.search('adequacy united', 'what-if')
    expect(found.map(({ label }) => label)).toEqual([
      'What would fall without Approval of transfers to the United States?',
    ])
    expect(found[0]?.leads).toEqual({ page: 'answer', question: 'impact', search: { of: 'place-us' } })
    expect(labels('united states')).toContain('United States')
  })

  test('for one question nothing else is found', () => {
    const found = index.search('department', 'received-by')
    expect(found.map(({ label }) => label)).toEqual(['What does Department for Work and Pensions get from us?'])
    expect(found[0]?.leads).toEqual({ page: 'record', id: 'party-dwp' })
    expect(labels('department', 'recipients-of')).toEqual([])
  })
})
