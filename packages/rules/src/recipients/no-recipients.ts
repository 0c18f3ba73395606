import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { isAboutRights } from '../reading/read-rights.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

/** What a notice says that it will tell. */
const announces =
  /\byou will be (?:told|informed)\b|\b(?:notice|policy|page|statement)\b.{0,40}\b(?:explains?|tells?|sets? out|describes?|informs?)\b/i

/** A processor that is told of is a recipient. */
const processorAtWork = anyOf(
  '\\b(?!(?:clerk|officer|staff|employee|councillor|volunteer)s?\\b)[A-Z]\\w+ (?:is|are|acts?) (?:as )?(?:a |our |the )?.?(?:data )?processors?\\b',
  '\\b(?:on our (?:behalf|instructions)|(?:with|to|on|under) our instructions)\\b',
)

/** Who receives the data, or that nobody does, in other words than those of sharing. */
const receives = anyOf(
  '\\b(?:nobody|no one|no-one) (?:else )?(?:\\w+ ){0,2}(?:sees?|receives?|gets?|has access)\\b',
  '\\b(?:information|data|details|it) (?:strictly )?to ourselves\\b',
  '(?<!\\bwe )(?<!\\bwe may )(?<!\\bwe also )\\breceives? your (?:\\w+ )?(?:data|information|details)\\b',
  '\\b(?:data|information|details) (?:\\w+ ){0,3}(?:made )?available to\\b',
  '\\brecipients?:',
  '\\brecipients? (?:are|include|of your)\\b',
)

export const noRecipients: Rule = {
  id: 'RE-NONE',
  title: 'Nothing said about recipients',
  asks: 'People are told who receives their data, or that nobody does.',
  law: [ukGdpr('13(1)(e), 14(1)(e)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say who receives the data, or that it is shared with nobody.',
  *inNotice({ sharing, sentences }) {
    if (sentences.some(({ text }) => processorAtWork.test(text) || receives.test(text))) return
    if (sharing.some(({ sentence }) => !isAboutRights(sentence) && !announces.test(sentence.text))) return
    yield absent(
      'Art 13(1)(e) asks for the recipients of the data, if any. Whether it is shared is not found in this notice.',
    )
  },
}
