import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const noDataSubjects: Rule = {
  id: 'DS-VAGUE',
  title: 'Whose data is not stated',
  asks: 'The record gives the categories of people whose data is used.',
  law: [ukGdpr('30(1)(c)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Say whose data it is.',
  points: ['activity.subjectGroups'],
  *inRegister({ register }) {
    for (const activity of register.activities) {
      if (activity.subjectGroups.length > 0) continue
      yield {
        record: activity,
        field: 'subjectGroups',
        message: 'Art 30(1)(c) asks for the categories of people; none is recorded.',
      }
    }
  },
}
