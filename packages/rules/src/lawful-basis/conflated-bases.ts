import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const conflates = anyOf(
  '\\b(?:required|obliged) by law\\b.*\\(public task\\)',
  '\\blegally (?:required|obliged)\\b.*\\(public task\\)',
  '\\bpublic task: [^.]{0,40}\\b(?:legal (?:obligation|duty)|required by law|legally (?:required|obliged))\\b',
  '\\blegal obligations?\\b[^.]{0,60}\\(public task\\)',
  '\\bpublic task\\b[^.]{0,40}\\b(?:is|means|where|because|when)\\b[^.]{0,40}\\b(?:required by law|legal (?:obligation|duty))',
  '\\blegal duty to provide (?:\\w+ ){0,5}services\\b',
)

export const conflatedBases: Rule = {
  id: 'LB-CONFLATED',
  title: 'Public task and legal obligation confused',
  asks: 'A legal obligation leaves the controller no choice; a public task is a function that law gives it. They carry different rights.',
  law: [ukGdpr('6(1)(c), 6(1)(e), 6(3)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Tell them apart: an obligation where the law requires the use, the public task where it gives the function.',
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      if (!conflates.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'Art 6(1) tells a legal obligation, point (c), from a public task, point (e). Here the one is described as the other.',
      )
    }
  },
}
