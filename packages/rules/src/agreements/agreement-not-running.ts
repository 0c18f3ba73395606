import { plainDate } from '@sharemap/law'
import { type Agreement, statedValue } from '@sharemap/register'
import { guidance, ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const agreementNotRunning: Rule = {
  id: 'AG-ENDED',
  title: 'Agreement that has run out or not begun',
  asks: 'The contract or agreement that a flow relies on is running.',
  law: [ukGdpr('5(2), 28(3)'), guidance('ICO data sharing code: reviewing agreements')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Renew the agreement and record its new dates, or stop the flow.',
  points: ['flow.agreement'],
  *inRegister(survey) {
    for (const flow of survey.register.flows) {
      const id = statedValue(flow.agreement)
      if (id === undefined) continue
      const agreement = survey.record(id) as Agreement
      const ends = statedValue(agreement.endsOn)
      const starts = statedValue(agreement.startsOn)
      const ended = ends !== undefined && ends < survey.asAt
      if (!ended && !(starts !== undefined && survey.asAt < starts)) continue
      const when = ended ? `ended on ${plainDate(ends)}` : `begins on ${plainDate(starts ?? '')}`
      const processing = flow.recipientRole === 'processor'
      yield {
        record: flow,
        field: 'agreement',
        severity: processing ? 'act-now' : 'should-mend',
        message: `${processing ? 'Art 28(3) asks for a contract in force' : 'Sharing is to rest on an agreement that is running'}; ${agreement.name} ${when}.`,
        related: [agreement.id],
      }
    }
  },
}
