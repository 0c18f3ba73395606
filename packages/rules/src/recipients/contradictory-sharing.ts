import { ukGdpr } from '../law-cited.ts'
import { contradictionAt } from '../marks.ts'
import type { SharingGround } from '../reading/read-sharing.ts'
import { inContext } from '../reading/sentence.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const permits = anyOf('\\b(?:may|might|can|will|could|need to|have to)\\b(?! not\\b)')
/** A promise about data at large, made by the publisher. */
const promise = anyOf(
  '\\b(?:we|the (?:council|school|company|trust|charity)|[A-Z]\\w+ council|and|but) (?:do(?:es)? not|don.t|will not|won.t|will never|never)\\b.{0,30}\\b(?:share|disclose|pass|sell or share|give)\\b.{0,40}\\b(?:data|information|details|it|them)\\b',
  '\\byour (?:personal )?(?:data|information) (?:is|will|will be) (?:not|never)\\b.{0,20}\\b(?:shared|disclosed|passed)\\b',
)
/** A promise to share in some cases and no others. */
const onlyWhere = anyOf(
  '\\b(?:will|do|does)? ?only (?:ever )?(?:share|disclose|pass|release|give)\\b.{0,60}\\b(?:data|information|details|it)\\b.{0,20}\\b(?:when|where|if|with)\\b.{0,60}\\b(?:law|legally|consent|permission)\\b',
)
/** What a narrower promise is about. */
const about = anyOf(
  '\\bmarketing\\b',
  '\\bin confidence\\b',
  '.in confidence.',
  '\\b(?:bank|card|payment|images?|documents?|e-?mail)\\b',
  '\\b(?:commercial|government|media|telephone|sensitive|this information|these details)\\b',
  '\\bsell\\b(?! or share)',
)

/** Telling those who fight crime where the law has it so is one of the cases of law that were kept open. */
const isLawOnCrime = (ground: SharingGround, keptOpen: readonly SharingGround[], given: readonly SharingGround[]) =>
  ground === 'crime' && keptOpen.includes('law') && given.includes('law')

export const contradictorySharing: Rule = {
  id: 'RE-CONTRA',
  title: 'Sharing statements contradict each other',
  asks: 'What a notice says of sharing is true throughout, so that people can rely on it.',
  law: [ukGdpr('5(1)(a), 12(1)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say once when data is shared, with every case, and take out the promise that does not hold.',
  *inNotice({ sharing, transfers }) {
    const given = sharing.filter(({ negated, sentence }) => !negated && permits.test(inContext(sentence)))
    for (const { sentence, negated, grounds } of sharing) {
      const promised = negated ? promise.test(sentence.text) : onlyWhere.test(sentence.text)
      if (!promised || about.test(sentence.text)) continue
      const against = given.find(
        (other) =>
          other.sentence !== sentence &&
          other.grounds.length > 0 &&
          other.grounds.some((ground) => !grounds.includes(ground) && !isLawOnCrime(ground, grounds, other.grounds)),
      )
      const clash =
        against?.sentence ?? (grounds.length === 0 ? transfers.find(({ admits }) => admits)?.sentence : undefined)
      if (clash === undefined) continue
      yield contradictionAt(
        { from: Math.min(sentence.from, clash.from), to: Math.max(sentence.to, clash.to) },
        `Art 5(1)(a) asks for openness. ${sentence.from === clash.from ? 'One sentence' : `Line ${sentence.from}`} says that data is not shared${grounds.length > 0 ? ' except in some cases' : ''}, and ${sentence.from === clash.from ? 'another beside it' : `line ${clash.from}`} gives ${grounds.length > 0 ? 'a further case' : 'cases in which it is'}.`,
      )
    }
  },
}
