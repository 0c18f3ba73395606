import { duaaMainChanges } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const fromAct = anyOf(
  '\\bdata protection act 2018\\b.{0,60}\\b(?:gives?|provides?|grants?|sets? out)\\b.{0,40}\\brights?\\b',
  '\\brights? (?:\\w+ ){0,4}(?:under|given by|in|by virtue of) the (?:new )?data protection act 2018\\b',
  '\\bunder the (?:new )?data protection act 2018,? you (?:have|can|may)\\b',
)

export const rightsFromOtherLaw: Rule = {
  id: 'RI-LAW',
  title: 'Rights attributed to the wrong law',
  asks: 'The rights of Chapter III come from the UK GDPR; the Data Protection Act 2018 adds to them and limits them.',
  law: [ukGdpr('12 to 22'), ukGdpr('22A to 22D', duaaMainChanges)],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Attribute the rights to the UK GDPR, and cite the Act beside it.',
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      const { text } = sentence
      if (!fromAct.test(text) || /\bgdpr\b|\bgeneral data protection regulation\b/i.test(text)) continue
      yield presentAt(
        sentence,
        'The rights of the people whose data is used come from Chapter III of the UK GDPR; here they are attributed to the Data Protection Act 2018.',
      )
    }
  },
}
