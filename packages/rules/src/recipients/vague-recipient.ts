import { disclosuresOf } from '../disclosure.ts'
import { guidance, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { openEnded } from './open-ended.ts'

const vagueWords = anyOf(
  '\\b(?:other|third|partner|relevant|appropriate|range of|various|external) (?:organisations?|part(?:y|ies)|agenc(?:y|ies)|bodies|people|services|partners)\\b',
  '\\b(?:our|with) partners\\b',
  '\\btell others\\b',
  '\\brange of organisations\\b',
)
/** Recipients by name, or of a kind that a reader can picture. */
const namesRecipient = anyOf(
  '\\b(?:police|nhs|hmrc|dwp|hospitals?|gps?|schools?|colleges?|charit(?:y|ies)|employers?|housing associations?|landlords?|courts?|cabinet office|home office|ofsted|universities|other (?:councils|local authorities)|county council|government departments?|fire (?:and rescue )?service|banks?|auditors?)\\b',
  '\\bdepartment (?:for|of)\\b',
  '\\bHM Revenue\\b',
)

export const vagueRecipient: Rule = {
  id: 'RE-VAGUE',
  title: 'Recipients only in vague categories',
  asks: 'A category of recipients says what kind of body they are.',
  law: [ukGdpr('13(1)(e), 14(1)(e), 30(1)(d)'), guidance('ICO guidance on the right to be informed')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Say what kinds of body they are: the police, the NHS, schools, named charities.',
  points: ['flow.to'],
  *inRegister(survey) {
    for (const { flow, recipient, outward } of disclosuresOf(survey)) {
      if (!outward || recipient.scope !== 'class-of-recipients' || recipient.kind !== 'unspecified') continue
      if (openEnded.test(recipient.name)) continue
      yield {
        record: flow,
        field: 'to',
        message: `Arts 13(1)(e) and 30(1)(d) ask for categories of recipients. "${recipient.name}" does not say what kind of body that is.`,
        related: [recipient.id],
      }
    }
  },
  *inNotice({ sharing }) {
    const given = sharing.filter(({ negated }) => !negated).map(({ sentence }) => sentence)
    const vague = given.filter(({ text }) => vagueWords.test(text))
    if (vague.length < 2 || given.some(({ text }) => namesRecipient.test(text))) return
    for (const sentence of vague.slice(0, 3)) {
      yield presentAt(
        sentence,
        'Art 13(1)(e) asks for recipients or categories of them that say what kind of body they are. These words could mean anybody.',
      )
    }
  },
}
