import { disclosuresOf } from '../disclosure.ts'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'
import { openEnded } from './open-ended.ts'

export const openEndedRecipient: Rule = {
  id: 'RE-OPEN',
  title: 'Open-ended recipient',
  asks: 'People are told who receives their data, by name or by a category that lets them know who it may be.',
  law: [ukGdpr('13(1)(e), 14(1)(e), 5(1)(b)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Name the recipients or the kinds of body, and what each is told for.',
  points: ['flow.to'],
  *inRegister(survey) {
    for (const { flow, recipient, outward } of disclosuresOf(survey)) {
      if (!outward || recipient.scope !== 'class-of-recipients') continue
      if (![recipient.name, ...recipient.aliases].some((name) => openEnded.test(name))) continue
      yield {
        record: flow,
        field: 'to',
        message: `Art 13(1)(e) asks for recipients or categories of them. "${recipient.name}" can be anybody.`,
        related: [recipient.id],
      }
    }
  },
  *inNotice({ sharing }) {
    for (const { sentence, negated } of sharing) {
      if (negated || !openEnded.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'Art 13(1)(e) asks for recipients or categories of them. These words leave it open who they are.',
      )
    }
  },
}
