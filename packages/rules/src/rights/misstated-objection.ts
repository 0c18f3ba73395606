import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const mustStop = anyOf(
  '\\brequires? (?:us|the council|the company)\\b.{0,20}\\bto stop\\b',
  '\\b(?:must|will|have to|has to) (?:always |then |immediately )?stop\\b',
)
const qualified = anyOf('\\bunless\\b', '\\bcompelling\\b', '\\boverride', '\\bmarketing\\b', '\\bexcept\\b')

/** An objection to marketing that is one of several. */
const alsoOther = anyOf(
  '\\bpublic (?:interest|task)\\b',
  '\\blegitimate\\b',
  '\\bprocessing\\b',
  '\\bresearch\\b',
  '\\bsituation\\b',
)

const calledComplaint = anyOf('\\bobject\\s*(?:\\(|[-–:]|means|is)\\W*(?:\\w+,? ){0,6}complain')

export const misstatedObjection: Rule = {
  id: 'RI-OBJ',
  title: 'Right to object mis-stated',
  asks: 'An objection stops the use unless compelling grounds override it; only an objection to direct marketing is absolute.',
  law: [ukGdpr('21(1)-(3)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Say that the use stops unless there are compelling grounds that override, or it is needed for legal claims.',
  *inNotice({ rights, bases }) {
    for (const { right, sentence } of rights) {
      if (right !== 'objection' || !mustStop.test(sentence.text) || qualified.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'Art 21(1) lets a controller go on where compelling grounds override; only an objection to direct marketing always ends the use.',
      )
    }
    for (const { right, sentence } of rights) {
      if (right !== 'objection' || !calledComplaint.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'Art 21(1) gives a right to object to the use of data, which then stops unless compelling grounds override. Here it is described as a complaint.',
      )
    }
    const told = rights.filter(({ right }) => right === 'objection').map(({ sentence }) => sentence)
    const forMarketing = told.find(({ text }) => /\bmarketing\b/i.test(text))
    if (forMarketing === undefined || !bases.some(({ code }) => code === '6(1)(e)' || code === '6(1)(f)')) return
    const general = told.some(
      ({ text, section }) =>
        !/\bmarketing\b/i.test(text) &&
        (/\b(?:right to|you can|you may|entitled to|ask us to)\b.{0,40}\bobject/i.test(text) ||
          /\bobject/i.test(section.heading)),
    )
    if (general || alsoOther.test(forMarketing.text)) return
    yield presentAt(
      forMarketing,
      'Art 21(1) lets people object wherever use rests on a public task or on legitimate interests. Here they are told that they can object to direct marketing only.',
    )
  },
}
