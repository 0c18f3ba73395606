import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { actsCited } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { listNames } from '../sensitive-data.ts'
import { listedInNotices } from './listed-in-notices.ts'

export const noLawfulBasis: Rule = {
  id: 'LB-NONE',
  title: 'No lawful basis is stated',
  asks: 'Each purpose rests on a lawful basis, and people are told which.',
  law: [ukGdpr('6(1), 13(1)(c), 14(1)(c)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Settle the lawful basis of each purpose, record it and say it in the privacy notice.',
  points: ['activity.purposes'],
  *inRegister(survey) {
    const isListed = listedInNotices(survey, '6')
    for (const activity of survey.register.activities) {
      const without = activity.purposes.filter((purpose) => purpose.article6.state !== 'stated')
      if (without.length === 0 || isListed(activity.id)) continue
      yield {
        record: activity,
        field: 'purposes',
        message: `Art 6(1) asks for a lawful basis for each purpose. None is recorded for: ${listNames(without)}.`,
      }
    }
  },
  *inNotice({ bases, sentences }) {
    if (bases.length > 0) return
    const law = sentences.find(
      ({ text, section }) =>
        /\b(?:lawful|legal) (?:bas[ei]s|grounds?)\b|\b(?:are|is) allowed to (?:do|use|collect|hold|process|share)\b/i.test(
          `${section.heading} ${text}`,
        ) && actsCited(text).length > 0,
    )
    if (law !== undefined) {
      yield absent(
        {
          severity: 'consider',
          message:
            'Art 13(1)(c) asks for the lawful basis of each purpose. An Act is named here; which basis of Art 6(1) it makes is not found in this notice.',
        },
        law,
      )
      return
    }
    yield absent('Art 13(1)(c) asks for the lawful basis of each purpose; none is found in this notice.')
  },
}
