import { disclosuresOf } from '../disclosure.ts'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

/** Those who work for the controller itself, named as if they were a body that it had hired. */
const staffAsProcessor = anyOf(
  '\\b(?:clerk|officers?|staff|employees?|councillors?|trustees|teachers?|volunteers?)(?: to the council)? (?:is|are|acts?(?: as)?) (?:the |our |its |a )?\\W?(?:data )?processors?\\b',
)

export const unclearRole: Rule = {
  id: 'ID-ROLE',
  title: 'Role of a supplier or controller unclear',
  asks: 'It is settled who is controller, joint controller or processor, since different duties follow.',
  law: [ukGdpr('4(7)-(8), 26, 28')],
  severity: 'should-mend',
  certainty: 'check',
  mend: 'Settle the role: a processor acts on instructions under a contract, a controller decides for itself.',
  points: ['flow.recipientRole'],
  *inRegister(survey) {
    for (const { flow, recipient, outward } of disclosuresOf(survey)) {
      if (!outward || flow.recipientRole !== 'not-stated' || recipient.kind !== 'supplier') continue
      yield {
        record: flow,
        field: 'recipientRole',
        message: `Arts 26 and 28 ask for different arrangements with a processor and with a controller. The role of ${recipient.name} is not recorded.`,
        related: [recipient.id],
      }
    }
  },
  *inNotice({ sentences, text }) {
    for (const sentence of sentences) {
      if (!staffAsProcessor.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'Art 4(8) makes a processor of another body that acts for the controller. Those who work within the controller are part of it; here they are called its processor.',
      )
    }
    if (/\b(?:data )?controllers?\b|\bprocessors?\b/i.test(text)) return
    for (const sentence of sentences) {
      if (!/\bown(?:s|er|ers|ed)?\b (?:\w+ ){0,3}\b(?:data|information)\b|\bdata owners?\b/i.test(sentence.text))
        continue
      yield presentAt(
        sentence,
        'Art 13(1)(a) asks who the controller is. Owning data is no role in data protection law: who is controller and who is processor is not found in this notice.',
      )
    }
  },
}
