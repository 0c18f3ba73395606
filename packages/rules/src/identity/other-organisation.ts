import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const councilActs = anyOf(
  '\\bthe council (?:\\w+ ){0,2}(?:process|hold|collect|use|respond|share|store|keep)',
  '\\bthe council.s (?:response|privacy|website|data|records|complaints)',
)

export const otherOrganisation: Rule = {
  id: 'ID-WRONGORG',
  title: 'Text speaks of another body as the controller',
  asks: 'A notice speaks for its own controller throughout.',
  law: [ukGdpr('12(1), 13(1)(a)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Put the name of the controller in place of the other body, or say what that body does.',
  *inNotice({ sentences }, { publisher }) {
    if (publisher === 'council') return
    for (const sentence of sentences) {
      if (!councilActs.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'Art 13(1)(a) asks who the controller is. The notice is not that of a council, and here a council is spoken of as the one that uses the data or answers for it.',
      )
    }
  },
}
