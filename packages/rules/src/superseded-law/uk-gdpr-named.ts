import { ipCompletionDay } from '@sharemap/law'
import { dpa2018 } from '../law-cited.ts'
import { absent, presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const ukGdprNamed: Rule = {
  id: 'LAW-UKGDPR',
  title: 'UK GDPR not named, or misnamed',
  asks: 'Since the end of 2020 the regulation that applies is the UK GDPR.',
  law: [dpa2018('s.3(10)', 'section/3', ipCompletionDay)],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Name the UK GDPR beside the Data Protection Act 2018.',
  *inNotice({ text, sentences }) {
    const misspelt = sentences.filter((sentence) => /\bG(?:DRP|PDR|DPPR)\b/.test(sentence.text))
    for (const sentence of misspelt)
      yield presentAt(sentence, 'The regulation is the UK GDPR; its name is misspelt here.')
    if (misspelt.length > 0) return
    if (/\b(?:UK|United Kingdom)[ -](?:GDPR|general data protection regulations?)\b/i.test(text)) return
    const other = sentences.find((sentence) =>
      /\b(?:EU )?(?:GDPR|general data protection regulations?)\b/i.test(sentence.text),
    )
    yield other === undefined
      ? absent('Since the end of 2020 the regulation that applies is the UK GDPR; it is not found in this notice.')
      : presentAt(
          other,
          'Since the end of 2020 the regulation that applies is the UK GDPR. Here the GDPR is named without it.',
        )
  },
}
