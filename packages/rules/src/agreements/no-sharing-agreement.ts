import { type Agreement, statedValue } from '@sharemap/register'
import { disclosuresOf, goesToController } from '../disclosure.ts'
import { guidance, legislationOf } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { agreementWith } from './agreement-with.ts'

/** Recipients with which nobody signs a sharing agreement. */
const signNone = new Set(['public-at-large', 'court', 'regulator', 'business'])

export const noSharingAgreement: Rule = {
  id: 'RG-ISA',
  title: 'No sharing agreement is evidenced',
  asks: 'Where sharing is regular, the data sharing code asks for an agreement that says what is shared, why and how.',
  law: [
    legislationOf('DPA 2018 s.121; ICO data sharing code', 'ukpga/2018/12/section/121', '2021-10-05'),
    guidance('UK GDPR Arts 5(2), 24'),
  ],
  severity: 'consider',
  certainty: 'check',
  mend: 'Record the sharing agreement, or draw one up: parties, purpose, data, basis, power, rights, security, retention, review.',
  points: ['flow.agreement'],
  *inRegister(survey) {
    for (const disclosure of disclosuresOf(survey)) {
      const { flow, sender, recipient, outward } = disclosure
      if (!outward || !goesToController(disclosure)) continue
      const named = statedValue(flow.agreement)
      if (named !== undefined) {
        const agreement = survey.record(named) as Agreement
        if (agreement.kind !== 'processing-contract' || flow.recipientRole === 'not-stated') continue
        yield {
          record: flow,
          field: 'agreement',
          severity: 'consider',
          message: `A processing contract binds a body that acts on instructions; ${recipient.name} is recorded as one that decides for itself. ${agreement.name} is recorded as a processing contract.`,
          mend: 'Check the role of the recipient: record it as a processor, or name the agreement for sharing with a controller.',
          related: [agreement.id, recipient.id],
        }
        continue
      }
      if (flow.nature !== 'routine' && flow.nature !== 'not-stated') continue
      if (signNone.has(recipient.kind)) continue
      const routine = flow.nature === 'routine'
      if (recipient.kind === 'unspecified' && !routine) continue
      if (flow.agreement.state === 'none' && !routine) continue
      const between = agreementWith(survey, flow, sender, recipient)
      if (between !== undefined) {
        yield {
          record: flow,
          field: 'agreement',
          severity: 'consider',
          message: `The data sharing code asks for an agreement where sharing is regular. ${between.name} is between the two; whether it covers this is not recorded.`,
          mend: 'Name the agreement where it covers this flow, or draw one up.',
          related: [between.id],
        }
        continue
      }
      yield {
        record: flow,
        field: 'agreement',
        severity: routine ? 'should-mend' : 'consider',
        message: `The data sharing code asks for an agreement where sharing is regular. ${flow.agreement.state === 'none' ? 'The register says that there is none' : 'None is recorded'} with ${recipient.name}${routine ? '' : ', and how often this happens is not said'}.`,
        related: [recipient.id],
      }
    }
  },
}
