import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const dutyToGiveData: Rule = {
  id: 'OBL-MISSING',
  title: 'Whether data must be given is not stated',
  asks: 'People are told whether they must give the data, by law or contract, and what follows if they do not.',
  law: [ukGdpr('13(2)(e)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'Say whether giving the data is compulsory, and what happens without it.',
  points: ['activity.givingData'],
  *inRegister({ register }) {
    for (const activity of register.activities) {
      if (activity.givingData.state === 'stated') continue
      if (!activity.collects.some(({ sources }) => sources.includes('person'))) continue
      yield {
        record: activity,
        field: 'givingData',
        message:
          'Art 13(2)(e) asks whether people must give the data and what follows if they do not; nothing is recorded.',
      }
    }
  },
}
