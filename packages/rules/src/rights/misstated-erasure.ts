import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const compelling = anyOf('\\bno compelling reason\\b')
const always = anyOf(
  '\\b(?:always|in all cases|at any time|whenever you (?:like|wish))\\b.{0,40}\\b(?:delet|eras)',
  '\\b(?:delet|eras)\\w*.{0,40}\\b(?:in all cases|at any time|whenever you (?:like|wish))\\b(?!.{0,10}\\b(?:where|if|when)\\b)',
)

export const misstatedErasure: Rule = {
  id: 'RI-ERASE',
  title: 'Erasure mis-stated',
  asks: 'Erasure can be asked for on the grounds of Art 17(1), and not where use is needed for a legal obligation or a public task.',
  law: [ukGdpr('17(1), 17(3)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Give the grounds of Art 17(1) and the exceptions of Art 17(3), above all the public task.',
  *inNotice({ rights }) {
    for (const { right, sentence } of rights) {
      if (right !== 'erasure') continue
      if (compelling.test(sentence.text)) {
        yield presentAt(
          sentence,
          'Art 17 lists the grounds for erasure. A compelling reason for going on is a test for objections, in Art 21(1).',
        )
      } else if (always.test(sentence.text)) {
        yield presentAt(
          sentence,
          'Art 17(3) excepts use that is needed for a legal obligation or a public task; here erasure knows no exception.',
        )
      }
    }
  },
}
