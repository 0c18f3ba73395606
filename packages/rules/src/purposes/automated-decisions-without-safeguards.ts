import { duaaMainChanges } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { inContext } from '../reading/sentence.ts'
import { anyOf, denies } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { toldInOtherNotices } from '../told-in-other-notices.ts'

const decides = anyOf(
  '\\bwithout (?:any )?human (?:involvement|intervention|input)\\b',
  '\\b(?:we|council|service) (?:\\w+ ){0,3}(?:use|uses|make|makes|take|takes)\\b.{0,40}\\bautomated decision',
  '\\bdecisions?\\b.{0,40}\\b(?:are|is|be|may be) (?:made|taken)\\b.{0,40}\\b(?:automated|by (?:a )?computers?|automatic)',
)
const automated = anyOf('\\bautomat', '\\bhuman\\b', '\\bcomputers?\\b')
/** Where it is said that nobody looks at it, an officer elsewhere is no safeguard. */
const alone = anyOf('\\bwithout (?:any )?human\\b')
const onRequest = anyOf(
  '\\b(?:contest|challenge|appeal|representations|(?:make|put|state) your case|your (?:point of )?view|human (?:intervention|review)|look again|ask (?:a|for a) (?:person|officer|human))\\b',
)
const safeguards = anyOf(
  onRequest.source,
  '\\b(?:person|officer|human|somebody|someone|member of staff)\\b.{0,80}\\b(?:review|look again|look at|reconsider|interven|decide|make the decision)',
  '\\b(?:review|reconsider\\w*|final decision|decided)\\b.{0,60}\\b(?:person|officer|human|somebody|someone|member of staff)\\b',
)

export const automatedDecisionsWithoutSafeguards: Rule = {
  id: 'ADM-SAFEGUARD',
  title: 'Automated decisions told of without their safeguards',
  asks: 'Whoever takes significant decisions by automated means alone tells people of them, lets them make their case and contest the decision, and has a person look again.',
  law: [ukGdpr('13(2)(f), 14(2)(g)'), ukGdpr('22C', duaaMainChanges)],
  severity: 'should-mend',
  certainty: 'check',
  mend: 'Say what the decisions rest on and what follows from them, and how people can make their case, contest the decision and have a person look again.',
  *inNotice({ sentences }, { asAt }) {
    const told = sentences.filter(
      (sentence) =>
        decides.test(sentence.text) && !denies(inContext(sentence), automated) && !/^no\b/i.test(sentence.text),
    )
    const first = told.find(({ text }) => alone.test(text)) ?? told[0]
    if (first === undefined) return
    const enough = alone.test(first.text) ? onRequest : safeguards
    if (sentences.some(({ text }) => enough.test(text))) return
    const section = sentences.filter((sentence) => sentence.section === first.section)
    yield presentAt(first, {
      message: `Art 13(2)(f) asks notices to tell of the logic and the consequences of significant decisions by automated means alone, and Art ${asAt < duaaMainChanges ? '22(3)' : '22C'} for safeguards. How to contest them or have a person look again is not found in this notice.`,
      ...toldInOtherNotices(section),
      certainty: 'check',
    })
  },
}
