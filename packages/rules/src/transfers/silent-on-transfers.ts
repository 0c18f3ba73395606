import { type System, statedValue } from '@sharemap/register'
import { type Disclosure, disclosuresOf } from '../disclosure.ts'
import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { Rule } from '../rule.ts'

/** Whether it is said where the supplier keeps the data: where its system is hosted, else where it is itself. */
const placeIsKnown = (survey: RegisterSurvey, { flow, recipient }: Disclosure) => {
  const systems = (survey.activity(flow.activity)?.systems ?? [])
    .map((id) => survey.record(id) as System)
    .filter((system) => statedValue(system.provider) === recipient.id)
  if (systems.length > 0) return systems.every((system) => system.hostingLocations.state === 'stated')
  return recipient.country.state === 'stated'
}

export const silentOnTransfers: Rule = {
  id: 'TR-SILENT',
  title: 'Nothing said about transfers',
  asks: 'Whether data leaves the UK is known, and people are told.',
  law: [ukGdpr('13(1)(f), 30(1)(e)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Ask the supplier where the data is kept and from where it is reached, and record it.',
  points: ['flow.transfer'],
  *inRegister(survey) {
    for (const disclosure of disclosuresOf(survey)) {
      const { flow, recipient } = disclosure
      if (flow.transfer.state !== 'not-stated' || recipient.kind !== 'supplier') continue
      if (recipient.scope !== 'named-body' || placeIsKnown(survey, disclosure)) continue
      yield {
        record: flow,
        field: 'transfer',
        message: `Art 30(1)(e) asks for transfers. Where ${recipient.name} keeps the data is not recorded.`,
        related: [recipient.id],
      }
    }
  },
  *inNotice({ transfers }) {
    if (transfers.length > 0) return
    yield absent(
      'Art 13(1)(f) asks notices to tell of transfers out of the UK. Whether there are any is not found in this notice.',
    )
  },
}
