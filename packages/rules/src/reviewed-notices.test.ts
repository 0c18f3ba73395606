import { expect, test } from 'vitest'
import shippedRegister from '../../../data/register.json'
import { rules } from './rule-list.ts'
import reviewed from './testing/reviewed-notices.json'

const overNotices = new Set(rules.filter(({ inNotice }) => inNotice !== undefined).map(({ id }) => id))
const found = (id: string) =>
  reviewed.notices.find((notice) => notice.id === id)?.findings.map((one) => one.split(' ')[0])

/*
 * The texts are not kept here; `bench/review-notices.ts` compares the record with them. Here the record is held to what
 * can be told without them.
 */
test('the record of the review is of the notices in the shipped register, rule by rule and within their lines', () => {
  expect(reviewed.notices.map(({ id }) => id).sort()).toEqual(shippedRegister.notices.map(({ id }) => id).sort())
  for (const { id, findings, sha256 } of reviewed.notices) {
    const { lineCount = 0 } = shippedRegister.notices.find((notice) => notice.id === id) ?? {}
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) {
      const [rule = '', span = ''] = finding.split(' ')
      expect(overNotices, finding).toContain(rule)
      if (span === 'whole') continue
      const [from = 0, to = 0] = span.split('-').map(Number)
      expect(from, finding).toBeGreaterThanOrEqual(1)
      expect(to, finding).toBeLessThanOrEqual(lineCount)
    }
  }
})

test.each([
  ['notice-cheshire-west-and-chester', ['TR-PRIVACY-SHIELD', 'LAW-1998', 'LB-NONE', 'ID-DPO', 'TR-EU-FRAMING']],
  ['notice-warwick', ['ID-DPO', 'CO-CTRL-NONE', 'LB-LI-ART9']],
  ['notice-westco', ['ID-DPO', 'OBL-MISSING', 'LB-LI-ART9']],
  [
    'notice-westminster-employment-service',
    ['RET-NONE', 'CK-CONSENT', 'CK-ANON', 'CK-DETAIL', 'LB-LI-PUBLIC', 'LB-LI-ART9'],
  ],
  ['notice-westminster-website-2018', ['LB-LI-ART9']],
])('what must stay silent stays silent: %s', (id, silent) => {
  expect(found(id)?.filter((rule) => rule !== undefined && silent.includes(rule))).toEqual([])
})
