import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const approval = anyOf(
  '\\bimpact assessment\\b.{0,120}\\b(?:agreed|approved|authorised|signed off)\\b.{0,40}\\b(?:information commission|ico\\b)',
)

export const misdescribedAssessment: Rule = {
  id: 'LAW-DPIA',
  title: 'Impact assessment mis-described',
  asks: 'A data protection impact assessment is made where high risk is likely; the regulator is consulted only where high risk remains, and approves nothing.',
  law: [ukGdpr('35, 36')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Call it a data protection impact assessment, and say when the regulator is consulted.',
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      const approved = approval.test(sentence.text)
      if (!approved && !/\bprivacy impact assessments?\b/i.test(sentence.text)) continue
      yield presentAt(
        sentence,
        approved
          ? 'Art 36 asks for consultation where high risk remains after the assessment; the regulator advises and does not approve.'
          : 'Art 35 calls it a data protection impact assessment, and asks for one where high risk is likely.',
      )
    }
  },
}
