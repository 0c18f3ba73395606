import { statedValue } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { basesInUse } from './grounds-in-use.ts'

const byUse = anyOf(
  '\\byour (?:continued )?use of\\b.{0,60}\\b(?:means?|indicates?|signifies|constitutes)\\b.{0,40}\\b(?:consent|agree|accept)',
  '\\b(?:by|in) (?:using|visiting|continuing|accessing|submitting|registering|providing|giving)\\b.{0,80}\\byou (?:\\w+ ){0,3}(?:consent(?:ing)?|agree(?:ing)?|accept(?:ing)?)\\b',
  '\\bby (?:using|visiting|continuing|accessing|browsing)\\b.{0,200}\\byou (?:will|shall|are|have)(?: \\w+){0,4}(?: \\w+,)?(?: \\w+ and)? (?:agreed to|accepted|consented to)\\b',
  '\\bwhen you (?:give|provide|submit|send)\\b.{0,60}\\byou (?:\\w+ ){0,2}(?:giving|give|consent(?:ing)?)\\b',
  '\\byou agree that your (?:\\w+ )?(?:information|data|details) (?:can|may|will)\\b',
  '\\b(?:deemed|taken|assume[ds]?) (?:\\w+ ){0,4}(?:consent|agree)',
)
const orElse = anyOf(
  '\\bif you (?:do not|don.t|refuse to) (?:give (?:us )?)?(?:your )?consent\\b.{0,80}\\b(?:not be able|unable|cannot|can.t|will not)\\b',
  '\\byou must (?:give (?:us )?)?(?:your )?consent\\b',
)
const fallback = anyOf(
  '\\b(?:any|all) other (?:reasons?|purposes?|use|cases?|circumstances)\\b.{0,60}\\bconsent\\b',
  '\\bin all other cases\\b.{0,60}\\bconsent\\b',
)

/** A promise not to do more without consent rests nothing on it. */
const keepsFrom = /\b(?:not|never)\b.{0,60}\b(?:any|all) other\b/i

export const consentNotFree: Rule = {
  id: 'LB-CONSENT',
  title: 'Consent where it may not be free',
  asks: 'Consent is freely given, specific and can be refused without loss; where people have no choice it is no basis.',
  law: [ukGdpr('4(11), 7')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Rely on the basis that really applies, or make the consent a real choice.',
  points: ['activity.purposes', 'flow.lawfulBases'],
  *inRegister(survey) {
    for (const { record, field, use } of basesInUse(survey)) {
      if (use.code !== '6(1)(a)') continue
      if ('controller' in record && statedValue(record.givingData)?.duty === 'compulsory') {
        yield {
          record,
          field,
          severity: 'act-now',
          certainty: 'certain',
          message:
            'Art 4(11) asks that consent be freely given, and this activity records that people must give the data.',
        }
      }
      if ('nature' in record && (record.nature === 'required-by-law' || record.nature === 'emergency')) {
        const happening = record.nature === 'emergency' ? 'in an emergency' : 'because the law requires it'
        yield {
          record,
          field,
          message: `Art 7 asks that consent can be refused and withdrawn; this flow happens ${happening}, whatever the person says.`,
        }
      }
    }
  },
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      const { text } = sentence
      if (byUse.test(text)) {
        yield presentAt(
          sentence,
          'Art 4(11) asks for a clear affirmative act: using a site or a service is no consent.',
        )
      } else if (orElse.test(text)) {
        yield presentAt(
          sentence,
          'Art 7(4) asks that consent be free: a service that is refused without it leaves no choice.',
        )
      } else if (fallback.test(text) && !keepsFrom.test(text)) {
        yield presentAt(sentence, {
          severity: 'consider',
          certainty: 'check',
          message:
            'Art 7 asks for consent to a specific purpose. Here it is the basis for whatever the others do not cover.',
        })
      }
    }
  },
}
