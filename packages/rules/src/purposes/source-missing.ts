import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { isAboutRights } from '../reading/read-rights.ts'
import { tellsOfSharing } from '../reading/read-sharing.ts'
import { inContext } from '../reading/sentence.ts'
import { anyOf } from '../reading/words.ts'
import { bodiesIn } from '../recipients/kinds-of-body.ts'
import type { Rule } from '../rule.ts'

const fromVagueSource = anyOf(
  '\\b(?:collects?|receives?|obtains?|gets?|given)\\b.{0,60}\\b(?:from|through|by)\\b.{0,30}\\b(?:other|partner|third|various|external) (?:services|organisations|agencies|part(?:y|ies)|partners|bodies|sources)\\b(?!.{0,60}\\b(?:such as|like|including|for example|e\\.g))',
)

/** Where data is said to come from somebody else than the person. */
const comesFrom = anyOf('\\b(?:receive|obtain|collect|get)\\b.{0,80}\\bfrom\\b')

export const sourceMissing: Rule = {
  id: 'SRC-MISSING',
  title: 'Indirect source not named',
  asks: 'Where data comes from others than the person, people are told from whom.',
  law: [ukGdpr('14(2)(f)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Name the bodies, or the kinds of body, that give the data.',
  points: ['activity.sourceParties'],
  *inRegister(survey) {
    for (const activity of survey.register.activities) {
      const indirect = activity.collects.some(({ sources }) =>
        sources.some((source) => source === 'other-body' || source === 'referral'),
      )
      if (!indirect) continue
      const named = activity.sourceParties.map((id) => survey.party(id))
      if (named.some((party) => party !== undefined && (party.scope === 'named-body' || party.kind !== 'unspecified')))
        continue
      const vague = named[0]
      yield {
        record: activity,
        field: 'sourceParties',
        severity: vague === undefined ? 'should-mend' : 'consider',
        message: `Art 14(2)(f) asks for the source of data that does not come from the person. ${vague === undefined ? 'None is recorded' : `"${vague.name}" does not say what kind of body it is`}.`,
        related: activity.sourceParties,
      }
    }
  },
  *inNotice({ sentences }) {
    const first = sentences.find(
      (sentence) =>
        fromVagueSource.test(sentence.text) && !isAboutRights(sentence) && !/\bif we\b/i.test(sentence.text),
    )
    if (first === undefined) return
    const place = sentences.indexOf(first)
    const following = sentences
      .slice(place, place + 3)
      .filter((sentence) => sentence.section === first.section && !tellsOfSharing(sentence))
    const named = [...following, ...sentences.filter((sentence) => comesFrom.test(inContext(sentence)))]
    if (named.some(({ text }) => bodiesIn(text).length > 0)) return
    yield presentAt(first, {
      severity: 'consider',
      message:
        'Art 14(2)(f) asks for the source of data that does not come from the person. These words do not say which bodies give it.',
    })
  },
}
