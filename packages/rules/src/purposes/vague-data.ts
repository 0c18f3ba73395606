import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const vagueData: Rule = {
  id: 'DC-VAGUE',
  title: 'Categories of data vague or missing',
  asks: 'The record, and a notice on data from elsewhere, give the categories of data.',
  law: [ukGdpr('14(1)(d), 30(1)(c)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'List the categories of data.',
  points: ['activity.collects'],
  *inRegister({ register }) {
    for (const activity of register.activities) {
      if (activity.collects.length > 0) continue
      yield {
        record: activity,
        field: 'collects',
        message: 'Art 30(1)(c) asks for the categories of data; none is recorded.',
      }
    }
  },
}
