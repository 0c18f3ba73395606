import { gdprApplies } from '@sharemap/law'
import { legislationOf } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const cookieDetailElsewhere: Rule = {
  id: 'CK-DETAIL',
  title: 'Cookie detail not given here',
  asks: 'People get clear and comprehensive information on the cookies that are set: which, for what, for how long.',
  law: [legislationOf('PECR 2003 reg 6(2)', 'uksi/2003/2426/regulation/6', gdprApplies)],
  severity: 'consider',
  certainty: 'check',
  mend: 'Check that the page pointed to lists each cookie, its purpose and its life, and link to it.',
  *inNotice({ cookies }) {
    const pointer = cookies.find(({ text }) =>
      /\bcookies?(?: usage)? (?:policy|page|notice|statement)\b(?! (?:below|above))/i.test(text),
    )
    if (pointer === undefined || pointer.links.length > 0) return
    if (cookies.some(({ text }) => /\b(?:expires?|expiry|session cookies?|lasts?|duration)\b/i.test(text))) return
    yield presentAt(
      pointer,
      'PECR reg 6(2) asks for clear and comprehensive information on cookies. Here it is said to stand on another page.',
    )
  },
}
