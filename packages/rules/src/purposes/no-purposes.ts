import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const tellsWhy = anyOf(
  '\\b(?:in order to|so that we can|so we can)\\b',
  '\\b(?:need it|use it|use your (?:personal )?(?:information|data)|used|collect(?:ed)?|we need) (?:\\w+ ){0,8}(?:to|for)\\b',
  '\\bpurposes?\\b',
  '\\b(?:helps?|enables?|allows?) us to\\b',
  '\\bprocess (?:it|this|them|your \\w+(?: \\w+)?) (?:for|to|in order)\\b',
  '\\b(?:is|are) (?:needed|required|necessary) (?:to|for)\\b',
  '\\b(?:reasons?|why) (?:\\w+ ){0,3}(?:use|need|collect|hold|process|ask for|keep)\\b',
  '\\bprocessing activit(?:y|ies):',
  '\\bwe (?:\\w+ )?use (?:\\w+ ){1,8}(?:to|for|in)\\b',
  '\\bwhy (?:do )?we (?:need|use|collect|hold|process|ask|keep)\\b',
)

export const noPurposes: Rule = {
  id: 'PU-NONE',
  title: 'Purposes not stated',
  asks: 'People are told what their data is used for.',
  law: [ukGdpr('13(1)(c), 14(1)(c)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say what the data is used for.',
  *inNotice({ sentences }) {
    if (sentences.some(({ text, lead, section }) => tellsWhy.test(`${section.heading}\n${lead}\n${text}`))) return
    yield absent('Art 13(1)(c) asks what data is used for; the purposes are not found in this notice.')
  },
}
