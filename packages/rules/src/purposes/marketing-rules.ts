import { legislationOf, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { inContext, type Sentence } from '../reading/sentence.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const markets = anyOf(
  '\\b(?:direct |for )marketing\\b',
  '\\bnewsletters?\\b',
  '\\bpromotional\\b',
  '\\bfundraising (?:appeals?|messages?|e-?mails?|campaigns?)\\b',
  '\\b(?:e-?mails?|messages?|contact you)\\b.{0,80}\\b(?:of interest to you|interest you|new (?:online )?services)\\b',
)
/** A promise not to market; one that holds only without consent leaves marketing open. */
const refuses =
  /\b(?:do not|don.t|will not|won.t|never|at no time|no)\b(?!.*\bwithout\b).{0,80}\b(?:marketing|newsletter|promot)/i
const canStop = anyOf(
  '\\bunsubscribe',
  '\\bopt.out\\b',
  '\\bstop receiving\\b',
  '\\bobject to\\b.{0,120}\\bmarketing\\b',
  '\\bstop\\b.{0,60}\\bmarketing\\b',
  '\\bmarketing\\b.{0,120}\\b(?:object|stop|cancel|opt out)\\b',
  '\\b(?:newsletters?|mailing list|e-?mails?)\\b.{0,120}\\b(?:stop|cancel|leave the list)\\b',
)
/** Marketing that stands among the things that are not done. */
const isDenied = (sentence: Sentence) => refuses.test(inContext(sentence)) && !/\bbut\b/i.test(sentence.text)

export const marketingRules: Rule = {
  id: 'DM-RULES',
  title: 'Marketing without the right to stop it',
  asks: 'Marketing by e-mail or text needs consent or the soft opt-in, and people are told that they can object at any time.',
  law: [ukGdpr('21(2)-(4)'), legislationOf('PECR 2003 reg 22', 'uksi/2003/2426/regulation/22', '2003-12-11')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say how to stop the messages, and that an objection to marketing is always followed.',
  *inNotice({ sentences }) {
    if (sentences.some(({ text }) => canStop.test(text))) return
    const first = sentences.find((sentence) => markets.test(sentence.text) && !isDenied(sentence))
    if (first === undefined) return
    const next = sentences[sentences.indexOf(first) + 1]
    if (next?.section === first.section && /\b(?:cancel|stop|change your mind)\b/i.test(next.text)) return
    const onlyOnConsent = /\bwithout (?:your )?(?:\w+ )*consent\b/i.test(first.text)
    yield presentAt(first, {
      message:
        'Art 21(2)-(4) asks that people be told, clearly and apart, that they can object to direct marketing; it is not found in this notice.',
      severity: onlyOnConsent ? 'consider' : 'should-mend',
      certainty: onlyOnConsent ? 'check' : 'likely',
    })
  },
}
