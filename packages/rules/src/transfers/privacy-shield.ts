import { findEntry, type IsoDate, plainDate, type Safeguard, safeguards } from '@sharemap/law'
import { guidance, replacedUkGdpr, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'
import { transfersInUse } from './transfers-in-use.ts'

const struckDown = ['privacy-shield', 'safe-harbor'] as const

const hasFallen = ({ inForceTo }: Safeguard, asAt: IsoDate) => inForceTo !== null && inForceTo <= asAt

export const privacyShield: Rule = {
  id: 'TR-PRIVACY-SHIELD',
  title: 'Transfer said to rest on the Privacy Shield',
  asks: 'A transfer rests on an approval or safeguard that holds. The EU-US Privacy Shield was struck down on 16 July 2020, the Safe Harbor before it.',
  law: [
    ukGdpr('46'),
    ...replacedUkGdpr('44', '44A'),
    guidance('CJEU C-362/14 (Schrems I)', '2015-10-06'),
    guidance('CJEU C-311/18 (Schrems II)', '2020-07-16'),
  ],
  severity: 'act-now',
  certainty: 'certain',
  mend: 'Look the recipient up on the Data Privacy Framework List and record its entry with the UK Extension, or agree the IDTA or the UK Addendum.',
  points: ['transfer.mechanism'],
  *inRegister(survey) {
    for (const { transfer, mechanism, flow } of transfersInUse(survey)) {
      const code = struckDown.find((one) => one === mechanism)
      const safeguard = code === undefined ? undefined : findEntry(safeguards, code)
      if (safeguard === undefined || !hasFallen(safeguard, survey.asAt)) continue
      yield {
        record: transfer,
        field: 'mechanism',
        message: `A transfer needs a safeguard that holds. ${safeguard.name}, on which this one is said to rest, has not been one since ${plainDate(safeguard.inForceTo ?? survey.asAt)}.`,
        related: [flow.id],
      }
    }
  },
  *inNotice({ sentences }, { asAt }) {
    const told = new Set<number>()
    for (const sentence of sentences) {
      const { text } = sentence
      const found = /\b(?:privacy shield|safe harbou?r)\b/i.exec(text)
      if (found === null || /\b(?:no longer|invalid|struck down|replaced|used to|until|ended|not rely)\b/i.test(text))
        continue
      const named = findEntry(safeguards, /shield/i.test(found[0]) ? 'privacy-shield' : 'safe-harbor')
      if (named === undefined || !hasFallen(named, asAt) || told.has(sentence.from)) continue
      told.add(sentence.from)
      yield presentAt(
        sentence,
        `A transfer needs an approval or safeguard that holds. The ${found[0]} was struck down by the court, and no transfer can rest on it.`,
      )
    }
  },
}
