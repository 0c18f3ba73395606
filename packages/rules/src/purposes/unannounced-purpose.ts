import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const unannounced = anyOf(
  '\\b(?:different|other|new|another|further|additional) purposes?\\b.{0,40}\\bwithout (?:first )?(?:\\w+ ){0,2}(?:notify|tell|inform|ask|let)',
  '\\bwithout (?:first )?(?:\\w+ ){0,2}(?:notify|tell|inform)ing you\\b.{0,60}\\b(?:different|other|new|another) purposes?\\b',
)

export const unannouncedPurpose: Rule = {
  id: 'PU-NEW',
  title: 'New purposes without telling people',
  asks: 'Before data is used for another purpose people are told, unless an exemption applies to the case.',
  law: [ukGdpr('13(3), 14(4), 5(1)(b)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say that people are told before a new purpose begins, and name the exemption for the cases in which they are not.',
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      if (!unannounced.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'Art 13(3) asks that people be told before their data is used for another purpose. Where they are not, an exemption, such as those of DPA 2018 Schedule 2, is to be named.',
      )
    }
  },
}
