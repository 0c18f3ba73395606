import { replacedUkGdpr, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { transfersInUse } from './transfers-in-use.ts'

const asksRegulator = anyOf(
  '\\b(?:ask(?:ing)?|consult(?:ing|ed)?) the (?:ico|information commission)',
  '\\b(?:seek|obtain|take|ask(?:ing)? for|consult)\\b.{0,40}\\b(?:ico|information commission)',
  '\\b(?:approval|permission|agreement) (?:of|from) the (?:ico|information commission)',
)
const place = anyOf(
  '\\blocations?\\b',
  '\\bcountr(?:y|ies)\\b',
  '\\bdestinations?\\b',
  '\\boverseas\\b',
  '\\babroad\\b',
  '\\boutside the\\b',
  '\\btransfers?\\b',
)

export const regulatorAdvice: Rule = {
  id: 'TR-ICO-ADVICE',
  title: "The regulator's advice as a transfer safeguard",
  asks: 'A transfer rests on an approval, a safeguard or an exception. Asking the regulator is none of them.',
  law: [ukGdpr('46, 49'), ...replacedUkGdpr('44, 45', '44A, 45A')],
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
          "Chapter V lists what a transfer may rest on. The regulator's advice, which is recorded, is not on that list.",
        related: [flow.id],
      }
    }
  },
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      if (!asksRegulator.test(sentence.text) || !place.test(sentence.text)) continue
      yield presentAt(
        sentence,
        "Chapter V lists what a transfer may rest on. The regulator's advice is not on that list, and the regulator does not approve transfers.",
      )
    }
  },
}
