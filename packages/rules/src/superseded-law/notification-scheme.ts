import { gdprApplies } from '@sharemap/law'
import { legislationOf } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const words =
  /\bdata protection notification\b|\bnotif(?:y|ied|ication)\b.{0,40}\b(?:the )?information commissioner\b.{0,40}\b(?:processing|register|purposes)\b|\bregister of data controllers\b|\bnotified (?:to|with) the information commissioner\b|\bregistered (?:under|in accordance with) the data protection act\b/i

export const notificationScheme: Rule = {
  id: 'LAW-NOTIF',
  title: 'Abolished notification scheme',
  asks: 'Controllers no longer notify the Commissioner of what they do; they pay the data protection fee.',
  law: [legislationOf('SI 2018/480', 'uksi/2018/480', gdprApplies)],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Speak of the data protection fee and the registration number, or leave it out.',
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      if (!words.test(sentence.text)) continue
      yield presentAt(sentence, 'Notification ended on 25 May 2018, when the data protection fee took its place.')
    }
  },
}
