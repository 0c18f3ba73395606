import { describe, expect, it } from 'vitest'
import { readingGrade, sentencesOfPage } from './reading-grade.ts'

describe('readingGrade', () => {
  it('is low for short words in short sentences and high for a statute', () => {
    expect(readingGrade(['The cat sat on the mat.', 'It was a hot day.'])).toBeLessThan(1)
    expect(
      readingGrade([
        'Notwithstanding the foregoing, processing necessary for compliance with a statutory obligation incumbent upon the controller constitutes an independently sufficient justification.',
      ]),
    ).toBeGreaterThan(18)
    expect(readingGrade([])).toBe(0)
  })
})

describe('sentencesOfPage', () => {
  it('keeps what is read and drops headings, tables and pictures', () => {
    const page = `<html><main><h1>Job coaching</h1><p>It is kept. It&#39;s safe.</p><ul><li>One</li></ul>
<svg><text>You</text></svg><table><tr><td>Row</td></tr></table></main><footer><p>Foot</p></footer></html>`
    expect(sentencesOfPage(page)).toEqual(['It is kept.', 'It’s safe.', 'One'])
  })
})
