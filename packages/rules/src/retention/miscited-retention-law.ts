import { statedValue } from '@sharemap/register'
import { guidance, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { miscitedRetentionLaw } from '../reading/retention-words.ts'
import type { Rule } from '../rule.ts'

export const miscitedLaw: Rule = {
  id: 'RET-MISCITED',
  title: 'Retention law miscited',
  asks: 'The law cited for a retention period is the one that sets it.',
  law: [ukGdpr('5(1)(e)'), guidance('FOIA 2000 s.46 code of practice on records; Local Government Act 1972 s.224')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Cite the provision that sets the period or the duty.',
  points: ['retention.authority'],
  *inRegister({ register }) {
    for (const rule of register.retentionRules) {
      const right = miscitedRetentionLaw(statedValue(rule.authority) ?? '')
      if (right === undefined) continue
      yield { record: rule, field: 'authority', message: `${right}; the authority recorded here is another.` }
    }
  },
  *inNotice({ retention }) {
    for (const sentence of retention) {
      const right = miscitedRetentionLaw(sentence.text)
      if (right !== undefined) yield presentAt(sentence, `${right}; the law cited here is another.`)
    }
  },
}
