import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { transfersInUse } from './transfers-in-use.ts'

export const regulatorAdvice: Rule = {
  id: 'TR-ICO-ADVICE',
  title: "The regulator's advice as a transfer safeguard",
  asks: 'A transfer rests on an approval, a safeguard or an exception. Asking the regulator is none of them.',
  law: [ukGdpr('44A, 45A, 46, 49')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Say which approval, safeguard or exception the transfer rests on.',
  points: ['transfer.mechanism'],
  *inRegister(survey) {
    for (const { transfer, flow, mechanism } of transfersInUse(survey)) {
      if (mechanism !== 'regulator-advice') continue
      yield {
        record: transfer,
        field: 'mechanism',
        message:
          "Arts 45A, 46 and 49 list what a transfer may rest on. The regulator's advice, which is recorded, is not among it.",
        related: [flow.id],
      }
    }
  },
}
