import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const depends = anyOf('\\bdepend(?:s|ing)? on\\b', '\\bsome or all\\b', '\\bone or more\\b')

export const untiedData: Rule = {
  id: 'PU-UNTIED',
  title: 'Data not tied to purposes or services',
  asks: 'Which data is needed for which purpose is known, so that no more is collected.',
  law: [ukGdpr('5(1)(c), 30(1)(b)-(c)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Say for each service which data it uses and for what, or link to the notice of each service.',
  *inNotice({ categories }) {
    const listed = categories.filter(({ bullet, lead }) => bullet && depends.test(lead))
    const [first] = listed
    if (first === undefined || listed.length < 8) return
    yield presentAt(
      { from: first.from, to: listed.at(-1)?.to ?? first.to },
      'Art 5(1)(c) asks that only the data needed for a purpose be used. Here one long list covers every service, and which of it serves which is not told.',
    )
  },
}
