import { statedValue } from '@sharemap/register'
import { replacedUkGdpr, ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { collectedBy, listNames } from '../sensitive-data.ts'

export const automatedDecisionsOnSpecialData: Rule = {
  id: 'ADM-SPECIAL',
  title: 'Automated decisions on special category data',
  asks: 'A decision by automated means alone may rest on special category data only with explicit consent, or for a substantial public interest.',
  law: [ukGdpr('9(1)'), ...replacedUkGdpr('22(4)', '22B')],
  severity: 'act-now',
  certainty: 'likely',
  mend: 'Have a person decide, leave the special category data out, or record the explicit consent or substantial public interest.',
  points: ['activity.automatedDecisions'],
  *inRegister(survey) {
    for (const activity of survey.register.activities) {
      if (activity.automatedDecisions.state !== 'stated') continue
      const special = collectedBy(survey, activity, 'special')
      const conditions = statedValue(activity.article9) ?? []
      if (special.length === 0 || conditions.some(({ code }) => code === '9(2)(a)' || code === '9(2)(g)')) continue
      yield {
        record: activity,
        field: 'automatedDecisions',
        message: `The law asks for explicit consent or a substantial public interest where a computer alone decides on special category data. The activity collects ${listNames(special)} and records neither.`,
        related: special.map((category) => category.id),
      }
    }
  },
}
