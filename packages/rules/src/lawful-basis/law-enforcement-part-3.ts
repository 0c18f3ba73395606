import { dpa2018 } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const enforces = anyOf(
  '\\blaw enforcement (?:dut(?:y|ies)|functions?|purposes?|powers?)\\b',
  '\\b(?:we|council) (?:may |will |also )?prosecut',
  '\\bprosecutions? by (?:us|the council)\\b',
  '\\bour (?:prosecutions?|enforcement officers?)\\b',
)

export const lawEnforcementPart3: Rule = {
  id: 'LB-PART3',
  title: 'Law-enforcement work, Part 3 not addressed',
  asks: 'A competent authority that uses data for law enforcement does so under DPA 2018 Part 3, with its own rights and notices.',
  law: [dpa2018('Part 3, s.44', 'part/3')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Say which work is done under Part 3 and what rights people have there.',
  *inNotice({ sentences, text }) {
    if (/\bpart 3\b/i.test(text)) return
    for (const sentence of sentences) {
      if (!enforces.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'DPA 2018 s.44 asks for separate information where a competent authority uses data for law enforcement. Part 3 is not found in this notice.',
      )
    }
  },
}
