import { legislationOf } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const words = /\blawful business practice\b/i

export const lawfulBusinessPractice: Rule = {
  id: 'LAW-LBP',
  title: 'Interception regulations of 2000 cited',
  asks: 'Monitoring of communications by a business follows the Investigatory Powers Act 2016 and SI 2018/356.',
  law: [legislationOf('SI 2018/356; Investigatory Powers Act 2016 s.46', 'uksi/2018/356', '2018-12-27')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Cite SI 2018/356, and check that the monitoring keeps to it.',
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      if (!(words.test(sentence.text) && !/\b2018\b/i.test(sentence.text))) continue
      yield presentAt(
        sentence,
        'The power to make the regulations of 2000 is gone; SI 2018/356 governs the monitoring of communications by a business.',
      )
    }
  },
}
