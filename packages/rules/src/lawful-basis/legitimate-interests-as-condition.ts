import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const legitimateInterestsAsCondition: Rule = {
  id: 'LB-LI-ART9',
  title: 'Legitimate interests listed as an Art 9 condition',
  asks: 'Art 9(2) lists the conditions for special category data, and legitimate interests are not among them.',
  law: [ukGdpr('9(2)')],
  severity: 'act-now',
  certainty: 'certain',
  mend: 'Take legitimate interests out of the list, and check what was rested on them.',
  points: ['notice.tells'],
  *inRegister({ register }) {
    for (const notice of register.notices) {
      if (notice.currency !== 'current') continue
      for (const [place, { article, code, says }] of notice.tells.lawfulBases.entries()) {
        if (
          article !== '9' ||
          code !== null ||
          !/\blegitimate (?:business )?(?:interests?|purposes?|business)\b/i.test(says)
        )
          continue
        yield {
          record: notice,
          field: `tells.lawfulBases.${place}`,
          message: 'Art 9(2) has no condition of legitimate interests; this notice is recorded as listing them.',
        }
      }
    }
  },
  *inNotice({ conditions }) {
    for (const { code, sentence } of conditions) {
      if (code !== null) continue
      yield presentAt(
        sentence,
        'Art 9(2) has no condition of legitimate interests. Here they are listed as a ground for special category data.',
      )
    }
  },
}
