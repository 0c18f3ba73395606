import { disclosuresOf } from '../disclosure.ts'
import { guidance, ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { openEnded } from './open-ended.ts'

export const vagueRecipient: Rule = {
  id: 'RE-VAGUE',
  title: 'Recipients only in vague categories',
  asks: 'A category of recipients says what kind of body they are.',
  law: [ukGdpr('13(1)(e), 14(1)(e), 30(1)(d)'), guidance('ICO guidance on the right to be informed')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Say what kinds of body they are: the police, the NHS, schools, named charities.',
  points: ['flow.to'],
  *inRegister(survey) {
    for (const { flow, recipient, outward } of disclosuresOf(survey)) {
      if (!outward || recipient.scope !== 'class-of-recipients' || recipient.kind !== 'unspecified') continue
      if (openEnded.test(recipient.name)) continue
      yield {
        record: flow,
        field: 'to',
        message: `Arts 13(1)(e) and 30(1)(d) ask for categories of recipients. "${recipient.name}" does not say what kind of body that is.`,
        related: [recipient.id],
      }
    }
  },
}
