import { duaaMainChanges } from '@sharemap/law'
import { statedValue } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const automatedDecisionsOnRecognisedInterest: Rule = {
  id: 'ADM-EA',
  title: 'Automated decisions on a recognised legitimate interest',
  asks: 'No significant decision may be taken by automated means alone where the use rests on Art 6(1)(ea).',
  law: [ukGdpr('22B(4)', duaaMainChanges)],
  severity: 'act-now',
  certainty: 'likely',
  mend: 'Have a person decide, or rest the decision on another basis with the safeguards of Art 22C.',
  points: ['activity.automatedDecisions'],
  *inRegister({ register }) {
    for (const activity of register.activities) {
      if (activity.automatedDecisions.state !== 'stated') continue
      const resting = activity.purposes.filter((purpose) =>
        statedValue(purpose.article6)?.some((use) => use.code === '6(1)(ea)'),
      )
      if (resting.length === 0) continue
      yield {
        record: activity,
        field: 'automatedDecisions',
        message:
          'Art 22B(4) bars significant decisions by automated means alone where the use rests on a recognised legitimate interest; this activity records both.',
      }
    }
  },
}
