import { type Agreement, statedValue } from '@sharemap/register'
import { disclosureOf } from '../disclosure.ts'
import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const agreementBetweenOthers: Rule = {
  id: 'AG-PARTIES',
  title: 'Agreement between other parties',
  asks: 'An agreement binds those who are party to it: both ends of the flow.',
  law: [ukGdpr('26, 28(3)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Name the agreement between the two ends of the flow, or add the party that is missing to it.',
  points: ['flow.agreement'],
  *inRegister(survey) {
    for (const flow of survey.register.flows) {
      const id = statedValue(flow.agreement)
      const disclosure = disclosureOf(survey, flow)
      if (id === undefined || disclosure === null) continue
      const agreement = survey.record(id) as Agreement
      const bound = new Set(agreement.parties.map((party) => survey.organisationOf(party)))
      const left = [disclosure.sender, disclosure.recipient].filter(
        (party) => !bound.has(survey.organisationOf(party.id)),
      )
      if (left.length === 0) continue
      yield {
        record: flow,
        field: 'agreement',
        message: `An agreement binds its parties. ${agreement.name} does not name ${left.map((party) => party.name).join(' or ')}.`,
        related: [agreement.id, ...left.map((party) => party.id)],
      }
    }
  },
}
