import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const namesInterest = anyOf(
  '\\bfor (?:example|instance)\\b',
  '\\bsuch as\\b',
  '\\binterests? (?:is|are|in|of (?!the))\\b',
  '\\binterests?:',
  '\\b(?:to|in order to) (?!conduct|act|have|use|process)(?:\\w+ ){2,}',
)

export const unnamedLegitimateInterest: Rule = {
  id: 'LB-LI-WHICH',
  title: 'Legitimate interest not named',
  asks: 'Where use rests on legitimate interests, people are told which.',
  law: [ukGdpr('13(1)(d), 14(2)(b)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say which interest is pursued, and that it was weighed against those of the people concerned.',
  *inNotice({ bases, sentences }) {
    for (const { code, sentence } of bases) {
      if (code !== '6(1)(f)') continue
      const next = sentences[sentences.indexOf(sentence) + 1]
      const around = `${sentence.text} ${next?.section === sentence.section && !next.bullet ? next.text : ''}`
      if (namesInterest.test(around)) continue
      yield presentAt(
        sentence,
        'Art 13(1)(d) asks for the legitimate interest that is pursued; which it is, is not found here.',
      )
    }
  },
}
