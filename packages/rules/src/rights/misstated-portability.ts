import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const toAuthority = anyOf('\\b(?:should|if|when) you (?:move|change|switch)\\b', '\\banother (?:council|authority)\\b')
const onDecisions = anyOf('\\bdecisions?\\b.{0,40}\\b(?:computer|automated|machine)')

export const misstatedPortability: Rule = {
  id: 'RI-PORT',
  title: 'Portability mis-stated',
  asks: 'Portability covers data that the person gave, used by automated means on consent or a contract.',
  law: [ukGdpr('20(1)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Say that it covers data given by the person, and used by computer on the basis of consent or a contract.',
  *inNotice({ rights }) {
    for (const sentence of new Set(
      rights.filter(({ right }) => right === 'portability').map((statement) => statement.sentence),
    )) {
      if (toAuthority.test(sentence.text)) {
        yield presentAt(
          sentence,
          'Art 20(1) ties portability to consent or a contract and to data that the person gave, and not to moving away.',
        )
      } else if (onDecisions.test(sentence.text)) {
        yield presentAt(
          sentence,
          'Art 20(1) asks that the data be used by automated means, and not that a computer take decisions.',
        )
      }
    }
  },
}
