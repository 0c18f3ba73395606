import { findEntry, schedule1Paragraphs } from '@sharemap/law'
import { statedValue } from '@sharemap/register'
import { dpa2018 } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { carriedBy, collectedBy, listNames } from '../sensitive-data.ts'

export const conditionOfOtherKinds: Rule = {
  id: 'LB-A9-KINDS',
  title: 'Schedule 1 paragraph that does not reach the data',
  asks: 'Some paragraphs of DPA 2018 Schedule 1 cover only the kinds of special category data that they list.',
  law: [dpa2018('s.10, Sch 1', 'schedule/1')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Record a condition that covers the other kinds too, or do not use them.',
  points: ['activity.article9', 'flow.article9'],
  *inRegister(survey) {
    const { activities, flows } = survey.register
    for (const record of [...activities, ...flows]) {
      const uses = statedValue(record.article9)
      if (uses === undefined) continue
      const paragraphs = uses.map((use) => findEntry(schedule1Paragraphs, statedValue(use.schedule1) ?? ''))
      const covered = paragraphs.map((paragraph) => paragraph?.onlyKinds ?? null)
      if (covered.includes(null)) continue
      const special =
        'controller' in record ? collectedBy(survey, record, 'special') : carriedBy(survey, record, 'special')
      const left = special.filter(
        ({ specialKind }) => !covered.some((kinds) => kinds?.some((kind) => kind === specialKind)),
      )
      if (left.length === 0) continue
      yield {
        record,
        field: 'article9',
        message: `Schedule 1 ${paragraphs.map((paragraph) => `para ${paragraph?.number}`).join(', ')} covers listed kinds only, and ${listNames(left)} ${left.length === 1 ? 'is' : 'are'} not among them.`,
        related: left.map((category) => category.id),
      }
    }
  },
}
