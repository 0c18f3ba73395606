import { disclosureOf } from '../disclosure.ts'
import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { specialKindsIn } from '../reading/special-kinds.ts'
import type { Rule } from '../rule.ts'
import { carriedBy, collectedBy, isOnlyImplied, listNames } from '../sensitive-data.ts'
import { listedInNotices } from './listed-in-notices.ts'

/** Words for records of people's health, wherever a notice speaks of them. */
const healthRecords =
  /\b(?:records?|information|data|details|notes) (?:about|on|of|relating to) (?:your|their) (?:\w+ ){0,3}health\b|\byour (?:health|medical) records?\b/i

export const noSpecialCategoryCondition: Rule = {
  id: 'LB-A9-NONE',
  title: 'Special category data without a condition',
  asks: 'Data of the kinds that Art 9(1) names may be used only under a condition of Art 9(2), beside the Art 6 basis.',
  law: [ukGdpr('9(1), 9(2)')],
  severity: 'act-now',
  certainty: 'certain',
  mend: 'Settle which condition of Art 9(2) is met and record it, with its paragraph of DPA 2018 Schedule 1 where one is due.',
  points: ['activity.article9', 'flow.article9'],
  *inRegister(survey) {
    const isListed = listedInNotices(survey, '9')
    for (const activity of survey.register.activities) {
      const special = collectedBy(survey, activity, 'special')
      if (special.length === 0 || activity.article9.state === 'stated') continue
      const listed = isListed(activity.id)
      const implied = isOnlyImplied(activity, special)
      yield {
        record: activity,
        field: 'article9',
        severity: listed || implied ? 'should-mend' : 'act-now',
        certainty: implied ? 'check' : 'certain',
        message: `Art 9 asks for a condition for special category data. The activity ${implied ? 'seems to collect' : 'collects'} ${listNames(special)}, and ${listed ? 'the notice lists conditions at large, none of them tied to it' : 'none is recorded'}.`,
        related: special.map((category) => category.id),
      }
    }
    for (const flow of survey.register.flows) {
      const special = carriedBy(survey, flow, 'special')
      if (special.length === 0 || flow.article9.state === 'stated' || disclosureOf(survey, flow) === null) continue
      if (survey.activity(flow.activity)?.article9.state === 'stated') continue
      const listed = isListed(flow.activity)
      yield {
        record: flow,
        field: 'article9',
        severity: listed ? 'should-mend' : 'act-now',
        message: `Art 9 asks for a condition for disclosing special category data. The flow carries ${listNames(special)}, and neither it nor its activity records one.`,
        related: special.map((category) => category.id),
      }
    }
  },
  *inNotice({ article9, sentences, categories, sharing }) {
    if (article9.length > 0) return
    const listed = categories.find(({ text }) => specialKindsIn(text).length > 0)
    const named = listed ?? sentences.find(({ text }) => /\bspecial categor(?:y|ies)\b/i.test(text))
    const shared = sharing.map(({ sentence }) => sentence).find(({ text }) => specialKindsIn(text).length > 0)
    const place = named ?? shared ?? sentences.find(({ text }) => healthRecords.test(text))
    if (place === undefined) return
    yield absent(
      {
        message: `Art 9 asks for a condition for special category data. The notice ${listed === undefined ? 'speaks of such data' : 'says that such data is collected'}, and a condition is not found in this notice.`,
        severity: 'should-mend',
        certainty: listed === undefined ? 'check' : 'likely',
      },
      place,
    )
  },
}
