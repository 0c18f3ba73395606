import { findEntry, offenceDataAuthorities } from '@sharemap/law'
import { disclosureOf } from '../disclosure.ts'
import { dpa2018, ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { readSchedule1 } from '../reading/schedule-1-words.ts'
import { offenceData } from '../reading/special-kinds.ts'
import type { Rule } from '../rule.ts'
import { carriedBy, collectedBy, isOnlyImplied, listNames } from '../sensitive-data.ts'
import { authoritiesInUse } from './grounds-in-use.ts'

const publicTask = /\bpublic (?:interest )?task\b|\bin the public interest\b|\barticle 6\b/i

export const noOffenceDataAuthority: Rule = {
  id: 'LB-A10',
  title: 'Criminal offence data without authority',
  asks: 'Data about offences, alleged ones too, is used only under official authority or a condition of DPA 2018 Schedule 1.',
  law: [ukGdpr('10'), dpa2018('ss.10-11, Sch 1', 'section/10')],
  severity: 'act-now',
  certainty: 'certain',
  mend: 'Record the official authority, or the paragraph of DPA 2018 Schedule 1 that is met.',
  points: ['activity.article10', 'flow.article10'],
  *inRegister(survey) {
    for (const activity of survey.register.activities) {
      const offences = collectedBy(survey, activity, 'criminal-offence')
      if (offences.length === 0 || activity.article10.state === 'stated') continue
      const implied = isOnlyImplied(activity, offences)
      yield {
        record: activity,
        field: 'article10',
        severity: implied ? 'should-mend' : 'act-now',
        certainty: implied ? 'check' : 'certain',
        message: `Art 10 asks for official authority, or authority in domestic law. The activity ${implied ? 'seems to collect' : 'collects'} ${listNames(offences)}, and none is recorded.`,
        related: offences.map((category) => category.id),
      }
    }
    for (const flow of survey.register.flows) {
      const offences = carriedBy(survey, flow, 'criminal-offence')
      if (offences.length === 0 || flow.article10.state === 'stated' || disclosureOf(survey, flow) === null) continue
      if (survey.activity(flow.activity)?.article10.state === 'stated') continue
      yield {
        record: flow,
        field: 'article10',
        message: `Art 10 asks for authority for disclosing offence data. The flow carries ${listNames(offences)}, and neither it nor its activity records any.`,
        related: offences.map((category) => category.id),
      }
    }
    for (const { record, field, use } of authoritiesInUse(survey)) {
      const authority = findEntry(offenceDataAuthorities, use.authority)
      if (!authority?.needsSchedule1Condition || use.schedule1.state === 'stated') continue
      yield {
        record,
        field: `${field}.schedule1`,
        severity: 'should-mend',
        message:
          'DPA 2018 s.10(5) asks for a condition of Schedule 1 Part 1, 2 or 3 where offence data rests on domestic law; none is recorded.',
      }
    }
  },
  *inNotice({ categories, sentences, text }) {
    const found = categories.filter((sentence) => offenceData.test(sentence.text))
    const [first] = found
    if (first === undefined) return
    const schedule1 = readSchedule1(sentences)
    if (schedule1?.hasParagraph === false) {
      yield absent(
        {
          message:
            'DPA 2018 Schedule 1 holds many conditions, each with tests of its own. It is cited here; which of its paragraphs is met for offence data is not found in this notice.',
          severity: 'consider',
          certainty: 'check',
        },
        schedule1.sentence,
      )
    }
    if (schedule1 !== undefined) return
    if (/\barticle 10\b|\bart\.? 10\b|\bpart 3 of the data protection act\b/i.test(text)) return
    // In Art 6(1)(e) official authority stands beside the public task, and says nothing of offences.
    const authority = sentences.filter((sentence) => /\bofficial authority\b/i.test(sentence.text))
    if (authority.some((sentence) => offenceData.test(sentence.text) || !publicTask.test(sentence.text))) return
    yield absent(
      {
        message:
          'Art 10 asks for official authority, or a condition of DPA 2018 Schedule 1, for data about offences, alleged ones too; neither is found in this notice.',
        severity: 'should-mend',
        certainty: 'likely',
      },
      { from: first.from, to: found.at(-1)?.to ?? first.to },
    )
  },
}
