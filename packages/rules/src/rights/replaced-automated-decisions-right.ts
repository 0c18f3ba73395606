import { duaaMainChanges } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const oldRight = anyOf(
  '\\bnot (?:to )?be subject(?:ed)? to\\b.{0,60}\\b(?:automated|profiling)\\b',
  '\\b(?:question|object to|challenge)\\b.{0,40}\\bdecisions?\\b.{0,40}\\bby a (?:computer|machine)\\b.{0,20}\\bunless\\b',
  '\\barticle 22\\b(?![A-D])',
)

export const replacedAutomatedDecisionsRight: Rule = {
  id: 'RI-ADM-OLD',
  title: 'Automated decisions as in the replaced Art 22',
  asks: 'Since 5 February 2026 Arts 22A to 22D give safeguards for significant automated decisions, in place of the right not to be subject to them.',
  law: [ukGdpr('22A to 22D', duaaMainChanges)],
  severity: 'should-mend',
  certainty: 'likely',
  mend: "Tell of the safeguards: to be told, to make one's case, to have a person look again, to contest.",
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      if (!oldRight.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'Arts 22A to 22D give safeguards for significant decisions by automated means alone. The words here follow Art 22, which they replaced.',
      )
    }
  },
}
