import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const aboutRequests = anyOf('\\brequests?\\b', '\\bapplications?\\b(?! forms?)', '\\baccess\\b')
const form = anyOf(
  '\\b(?:must|need to|have to|please|required to)\\b.{0,30}\\b(?:complete|fill in|return|use)\\b.{0,40}\\bform\\b',
  '\\brequests?\\b.{0,30}\\bmust be (?:made )?in writing\\b',
)
const proof = anyOf(
  '\\b(?:submit|send|enclose|together with)\\b.{0,60}\\b(?:proof|evidence) of (?:your )?identi',
  '\\b(?:must|need to|have to|remember to|required to|always)\\b.{0,60}\\b(?:proof|evidence) of (?:your )?identi',
  '\\b(?:proof|evidence) of (?:your )?identi\\w*.{0,40}\\b(?:with all|otherwise|must)\\b',
)
const optional = anyOf(
  '\\bif you (?:wish|want|prefer|like)\\b(?!.{0,40}\\b(?:access|make|submit|request|see|apply|copy))',
  '\\byou can\\b',
  '\\bdo not have to\\b',
  '\\bif we (?:are not sure|have doubts)',
  '\\bmay ask\\b',
  '\\bin case of doubt\\b',
)

export const accessHurdle: Rule = {
  id: 'RI-SAR',
  title: 'Hurdle before an access request',
  asks: 'A request may be made in any way. Proof of identity is asked for where there is reasonable doubt, and a form may be offered but not required.',
  law: [ukGdpr('12(2), 12(6), 15')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Offer the form as a help, take requests in any way, and ask for proof of identity only in case of doubt.',
  *inNotice({ sentences }) {
    for (const sentence of sentences) {
      const { text } = sentence
      if (!aboutRequests.test(`${sentence.section.heading} ${text}`)) continue
      if (form.test(text) && !optional.test(text)) {
        yield presentAt(
          sentence,
          'Art 12(2) asks a controller to make it easy to use rights; a request need not be on a form.',
        )
      } else if (proof.test(text) && !optional.test(text)) {
        yield presentAt(
          sentence,
          'Art 12(6) lets a controller ask for proof of identity where it has reasonable doubts, and not of everyone.',
        )
      }
    }
  },
}
