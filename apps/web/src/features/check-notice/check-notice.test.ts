import { checkNotice } from '@sharemap/rules'
import { describe, expect, test } from 'vitest'
import { placeFindings } from './findings-by-line.ts'
import { mostCharacters, sizeOfNotice } from './notice-size.ts'

const notice = [
  'How we use your data',
  '',
  'We process personal data under the Data Protection Act 1998.',
  'We keep your data for as long as necessary.',
].join('\n')

describe('findings at their lines', () => {
  const { findings } = checkNotice(notice, { name: 'notice', asAt: '2026-11-22', publisher: 'council' })
  const placed = placeFindings(findings)

  test('every finding has one place in the list, numbered as the text marks it', () => {
    const listed = [...placed.whole, ...placed.atLines]
    expect(listed.map(({ number }) => number)).toEqual(findings.map((_, position) => position + 1))
    expect(new Set(listed.map(({ finding }) => finding))).toEqual(new Set(findings))
    expect(placed.whole.length).toBeGreaterThan(0)
  })

  test('a passage is marked on each of its lines and no other', () => {
    expect(placed.byLine.get(3)?.length).toBeGreaterThan(0)
    expect(placed.byLine.has(2)).toBe(false)
    for (const [line, marks] of placed.byLine) {
      for (const { finding } of marks) {
        expect(finding.lines?.[0]).toBeLessThanOrEqual(line)
        expect(finding.lines?.[1]).toBeGreaterThanOrEqual(line)
      }
    }
  })
})

test('blank text and text past the limit are not checked', () => {
  expect([' \n', 'a', 'a'.repeat(mostCharacters), 'a'.repeat(mostCharacters + 1)].map(sizeOfNotice)).toEqual([
    'empty',
    'fits',
    'fits',
    'too-large',
  ])
})
