import { duaaMainChanges, gdprApplies } from '@sharemap/law'
import { legislationOf } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const needsMore = anyOf(
  '\\banalytics\\b',
  '\\baudit\\b',
  '\\bcustomis',
  '\\bpersonalis',
  '\\btrack',
  '\\bpreferences?\\b',
  '\\blog visitors\\b',
  '\\badvert',
  '\\bstatistics?\\b',
  '\\bsurveys?\\b',
  '\\bhow (?:people|visitors) use\\b',
)
const optOut = anyOf(
  '\\b(?:refus|reject|disabl|block|turn(?:ed)? (?:\\w+ )?off|switch(?:ed)? off|chang)\\w*.{0,60}\\bcookies?\\b',
  '\\bimplied consent\\b',
  '\\bcookies?\\b.{0,60}\\b(?:refus|reject|disabl|block|turn|switch|chang)\\w*',
)
const asks = anyOf(
  '\\b(?:ask|asked|with|your|give|given|obtain)\\b.{0,30}\\bconsent\\b',
  '\\bonly if you (?:agree|accept|consent|say yes)\\b',
  '\\b(?:accept|reject)\\b.{0,30}\\b(?:banner|pop-?up|panel)\\b',
  '\\bcookie (?:banner|settings|preferences) (?:on|at the)\\b',
  '\\bunless you (?:agree|accept|consent)\\b',
)

export const optOutCookies: Rule = {
  id: 'CK-CONSENT',
  title: 'Cookies opt-out only',
  asks: 'Storing on or reading from a device needs consent, unless it is strictly necessary or, since 5 February 2026, another exception of Schedule A1 is met.',
  law: [legislationOf('PECR 2003 reg 6; Sch A1 since 5 February 2026', 'uksi/2003/2426/regulation/6', gdprApplies)],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Ask before setting cookies that need consent; for statistics and preferences give clear information and a simple, free way to object on the site itself.',
  *inNotice({ cookies }, { asAt }) {
    const sets = cookies.find(({ text }) => needsMore.test(text))
    const refusal = cookies.find(({ text }) => optOut.test(text))
    if (sets === undefined || refusal === undefined || cookies.some(({ text }) => asks.test(text))) return
    const excepted = asAt >= duaaMainChanges
    yield presentAt(refusal, {
      certainty: excepted ? 'check' : 'likely',
      message: excepted
        ? 'PECR reg 6 asks for consent, except as Schedule A1 allows; its exceptions for statistics and preferences ask for clear information and a simple way to object. Here cookies are on until the browser refuses them.'
        : 'PECR reg 6 asks for consent to cookies that are not strictly necessary. Here they are on until the browser refuses them.',
    })
  },
}
