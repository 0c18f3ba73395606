import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const saysDuty = anyOf(
  '\\byou\\b.{0,30}\\b(?:obliged|required|have|need|must|do not have|don.t have)\\b.{0,40}\\b(?:provide|give|supply|tell us|answer)\\b',
  '\\b(?:statutory|legal|contractual) requirement\\b.{0,40}\\b(?:you|provide|give|supply)\\b',
  '\\b(?:information|data|details|answers?|giving|supplying|providing|answering|questions|fields|boxes)\\b.{0,40}\\b(?:is|are|provided) (?:entirely |given )?(?:voluntar\\w+|compulsory|mandatory|optional)\\b',
  '\\bif you (?:do not|don.t|choose not to|decide not to|cannot) (?:provide|give|supply|tell|answer)\\b',
  '\\b(?:cannot|can.t|not be able|unable|may not)\\b.{0,60}\\b(?:unless|without|if we do not have)\\b.{0,40}\\b(?:information|data|details|it)\\b',
  '\\bnot able\\b.{0,80}\\bunless\\b.{0,40}\\b(?:information|data|details|it)\\b',
  '\\b(?:failure|failing|refus\\w+) to (?:provide|give|supply)\\b',
  '\\b(?:compulsory|mandatory|voluntary|optional) to (?:provide|give|supply)\\b',
  '\\b(?:at|is) (?:entirely )?(?:at )?your discretion\\b',
  '\\bconsequences?\\b.{0,60}\\b(?:if|not|without)\\b.{0,60}\\b(?:information|data|details|it)\\b',
  '\\bwhat happens if\\b.{0,60}\\b(?:do not|don.t)\\b',
  '\\(mandatory\\)',
  '\\b(?:without|unless we have)\\b.{0,40}\\b(?:information|data|details|it)\\b.{0,60}\\b(?:cannot|can.t|not be able|unable|may not)\\b',
)

export const dutyToGiveData: Rule = {
  id: 'OBL-MISSING',
  title: 'Whether data must be given is not stated',
  asks: 'People are told whether they must give the data, by law or contract, and what follows if they do not.',
  law: [ukGdpr('13(2)(e)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'Say whether giving the data is compulsory, and what happens without it.',
  points: ['activity.givingData'],
  *inRegister({ register }) {
    for (const activity of register.activities) {
      if (activity.givingData.state === 'stated') continue
      if (!activity.collects.some(({ sources }) => sources.includes('person'))) continue
      yield {
        record: activity,
        field: 'givingData',
        message:
          'Art 13(2)(e) asks whether people must give the data and what follows if they do not; nothing is recorded.',
      }
    }
  },
  *inNotice({ sentences }) {
    if (sentences.some(({ text, section }) => saysDuty.test(text) || saysDuty.test(section.heading))) return
    yield absent(
      'Art 13(2)(e) asks whether people must give the data, and what follows if they do not; it is not found in this notice.',
    )
  },
}
