import { regulatorAt } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const tellingTypo: Rule = {
  id: 'ED-TYPO',
  title: 'Slip that changes the meaning',
  asks: 'What a notice says is what is meant.',
  law: [ukGdpr('12(1)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Correct the slip.',
  *inNotice({ sentences }, { asAt }) {
    const commissionBegan = !/commissioner/i.test(regulatorAt(asAt).name)
    for (const sentence of sentences) {
      if (/\bUK governments\b/i.test(sentence.text)) {
        yield presentAt(
          sentence,
          'The law knows one UK government, whose regulations approve countries; here there are several.',
        )
      }
      if (!commissionBegan && /\bInformation Commission\b(?!er)/.test(sentence.text)) {
        yield presentAt(
          sentence,
          'The regulator is the Information Commissioner on this day; the Information Commission has not taken over.',
        )
      }
      const year = /\bdata protection act (?:of )?\(?(?!1984|1998|2018)((?:19|20)\d\d)\b/i.exec(sentence.text)?.[1]
      if (year !== undefined) {
        yield presentAt(
          sentence,
          `The UK has had Data Protection Acts of 1984, 1998 and 2018, and the last one holds; here stands ${year}.`,
        )
      }
      if (/\bpubic\b/i.test(sentence.text)) yield presentAt(sentence, 'A letter is missing from "public".')
    }
  },
}
