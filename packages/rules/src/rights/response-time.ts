import { duaaMainChanges, type RightCode } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { absent, presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const inTime = anyOf(
  '\\b(?:one|1|a) (?:calendar )?month\\b',
  '\\b(?:request|respon[ds]e?|reply|answer)\\b.{0,160}\\b(?:(?:four|4) weeks|(?:ten|10|fifteen|15|twenty|20) working days)\\b',
  '\\b(?:28|30|thirty|twenty-eight) (?:calendar )?days\\b.{0,60}\\b(?:request|respond|reply|answer)',
  '\\b(?:request|respond|reply|answer)\\b.{0,160}\\b(?:28|30) (?:calendar )?days\\b',
)

/** What people have without a request that would be answered. */
const unasked: ReadonlySet<RightCode> = new Set(['withdraw-consent', 'automated-decisions'])

export const responseTime: Rule = {
  id: 'RI-TIME',
  title: 'Response time missing or outdated',
  asks: 'A request is answered within one month, two more where it is complex and the person is told.',
  law: [ukGdpr('12(3)'), ukGdpr('12A', duaaMainChanges)],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Say that requests are answered within one month.',
  *inNotice({ sentences, rights }) {
    const old = sentences.find(({ text }) => /\b40 (?:calendar |working )?days\b|\bforty days\b/i.test(text))
    if (old !== undefined) {
      yield presentAt(old, {
        severity: 'should-mend',
        message:
          'Art 12(3) gives one month for answering a request. Forty days were the limit of the Data Protection Act 1998.',
      })
    } else if (rights.some(({ right }) => !unasked.has(right)) && !sentences.some(({ text }) => inTime.test(text))) {
      yield absent(
        'Art 12(3) gives one month for answering a request. How soon people get an answer is not found in this notice.',
      )
    }
  },
}
