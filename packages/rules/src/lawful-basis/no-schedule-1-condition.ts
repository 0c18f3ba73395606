import { findEntry, schedule1Paragraphs, specialCategoryConditions } from '@sharemap/law'
import { statedValue } from '@sharemap/register'
import { dpa2018 } from '../law-cited.ts'
import { absent } from '../marks.ts'
import type { Rule } from '../rule.ts'
import { conditionsInUse } from './grounds-in-use.ts'

export const noSchedule1Condition: Rule = {
  id: 'LB-A9-SCH1',
  title: 'Art 9 condition without its Schedule 1 paragraph',
  asks: 'Points (b), (g), (h), (i) and (j) of Art 9(2) are met only with a condition of DPA 2018 Schedule 1.',
  law: [dpa2018('s.10, Sch 1', 'schedule/1')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Find the paragraph of Schedule 1 that fits, and record it beside the condition.',
  points: ['activity.article9', 'flow.article9'],
  *inRegister(survey) {
    for (const { record, field, use } of conditionsInUse(survey)) {
      const condition = findEntry(specialCategoryConditions, use.code)
      if (condition === undefined || condition.schedule1Part === null) continue
      const stated = statedValue(use.schedule1)
      const paragraph = stated === undefined ? undefined : findEntry(schedule1Paragraphs, stated)
      if (paragraph === undefined) {
        yield {
          record,
          field: `${field}.schedule1`,
          message: `DPA 2018 s.10 asks for a condition of Schedule 1 Part ${condition.schedule1Part} beside Art ${use.code} (${condition.name.toLowerCase()}); none is recorded.`,
        }
      } else if (paragraph.leadsTo !== use.code) {
        const leadsTo = paragraph.leadsTo === 'article-10' ? 'Art 10' : `Art ${paragraph.leadsTo}`
        yield {
          record,
          field: `${field}.schedule1`,
          message: `Schedule 1 para ${paragraph.number} (${paragraph.name}) completes ${leadsTo}. Art ${use.code} asks for a condition of Part ${condition.schedule1Part}.`,
        }
      }
    }
  },
  *inNotice({ conditions, text }) {
    const needing = conditions.filter(
      ({ code }) => code !== null && findEntry(specialCategoryConditions, code)?.schedule1Part != null,
    )
    const [first] = needing
    if (first === undefined || /\bschedule 1\b|\bsch\.? 1\b/i.test(text)) return
    const points = [...new Set(needing.map(({ code }) => `(${code?.at(-2)})`))].sort()
    const lines = needing.map(({ sentence }) => sentence.from)
    yield absent(
      {
        message: `DPA 2018 s.10 asks for a condition of Schedule 1 beside Art 9(2)${points.join(', ')}, and for some of them an appropriate policy document; neither is found in this notice.`,
        certainty: 'likely',
      },
      { from: Math.min(...lines), to: Math.max(...lines) },
    )
  },
}
