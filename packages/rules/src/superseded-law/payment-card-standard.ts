import { guidance, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const paymentCardStandard: Rule = {
  id: 'LAW-PCI',
  title: 'Retired version of the payment card standard',
  asks: 'The payment card standard that holds is PCI DSS version 4.0.1; version 3.2.1 was retired on 31 March 2024.',
  law: [guidance('PCI DSS v4.0.1', '2024-03-31'), ukGdpr('32(1)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'Name the standard without its version, or the version that holds.',
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      const version =
        /\b(?:PCI(?:[ -]?DSS)?|payment card industry)\b.{0,60}?\b(?:version |v\.? ?)?([1-9](?:\.\d)+)\b/i.exec(
          sentence.text,
        )?.[1]
      if (version === undefined || !/^[123]\./.test(version)) continue
      yield presentAt(sentence, `PCI DSS version ${version} is retired; version 4.0.1 holds.`)
    }
  },
}
