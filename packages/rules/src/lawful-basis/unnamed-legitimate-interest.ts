import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const namesInterest = anyOf(
  '\\bfor (?:example|instance)\\b',
  '\\bsuch as\\b',
  '\\binterests? (?:is|are|being|in|of (?!the))\\b',
  '\\bfor the purposes? of \\w+ing\\b',
  '\\binterests?:',
  '\\binterests? \\((?!article|art\\b|6)[a-z]{3,}',
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
    const relying = bases.filter(({ code }) => code === '6(1)(f)').map(({ sentence }) => sentence)
    const told = new Set<number>()
    for (const sentence of relying) {
      const place = sentences.indexOf(sentence)
      const next = sentences[place + 1]
      const before = sentences[place - 1]
      const purpose = before?.section === sentence.section && /\bpurposes?\b/i.test(before.text) ? before.text : ''
      const around = `${purpose} ${sentence.text} ${next?.section === sentence.section && !next.bullet ? next.text : ''}`
      const near = relying.filter((other) => Math.abs(sentences.indexOf(other) - place) <= 3)
      if (namesInterest.test(around) || near.some(({ text }) => namesInterest.test(text))) continue
      if (told.has(sentence.from)) continue
      told.add(sentence.from)
      yield presentAt(
        sentence,
        'Art 13(1)(d) asks for the legitimate interest that is pursued; which it is, is not found here.',
      )
    }
  },
}
