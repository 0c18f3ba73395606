import { legislationOf } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const noFeeRegistration: Rule = {
  id: 'ID-REG',
  title: 'No ICO registration number',
  asks: 'A controller pays the data protection fee and stands in the public register of fee payers.',
  law: [legislationOf('SI 2018/480', 'uksi/2018/480', '2018-05-25')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Look the controller up in the register of fee payers and record its number.',
  points: ['party.icoRegistration'],
  *inRegister(survey) {
    const controllers = new Set(survey.register.activities.map(({ controller }) => survey.organisationOf(controller)))
    for (const party of survey.register.parties) {
      if (!controllers.has(party.id) || party.icoRegistration.state === 'stated') continue
      yield {
        record: party,
        field: 'icoRegistration',
        message:
          'The charges regulations ask a controller to pay a fee and register; no registration number is recorded.',
      }
    }
  },
}
