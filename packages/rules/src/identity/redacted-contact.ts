import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'
import { redacted } from './redacted.ts'

export const redactedContact: Rule = {
  id: 'ID-REDACTED',
  title: 'Contact details blanked',
  asks: 'Contact details can be read by everybody, also where scripts do not run.',
  law: [ukGdpr('12(1), 13(1)(a)-(b)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Check the live page: show the address in plain text, or give a form as well.',
  *inNotice({ lines }) {
    for (const { number, text } of lines) {
      if (!redacted.test(text)) continue
      yield presentAt(
        { from: number, to: number },
        'Art 13(1) asks for contact details. Here an address is blanked, by page protection or by the capture of the text.',
      )
    }
  },
}
