import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { lengthOfTime, retentionSchedule } from '../reading/retention-words.ts'
import type { Rule } from '../rule.ts'

export const referredRetention: Rule = {
  id: 'RET-REF',
  title: 'Retention schedule referred to and not given',
  asks: 'Where retention follows a schedule, its periods are given or can be found from where people read.',
  law: [ukGdpr('13(2)(a)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Link to the schedule, or give the periods that it sets.',
  points: ['retention.keptFor'],
  *inRegister({ register }) {
    for (const rule of register.retentionRules) {
      if (rule.keptFor.state !== 'criterion') continue
      const { criterion } = rule.keptFor
      if (!/\bschedules?\b/i.test(`${criterion} ${rule.name}`) || lengthOfTime.test(criterion)) continue
      if (!retentionSchedule.test(`${criterion} ${rule.name}`)) continue
      yield {
        record: rule,
        field: 'keptFor',
        message:
          'Art 13(2)(a) asks for a period or the criteria for it. The rule points to a schedule and gives neither.',
      }
    }
  },
  *inNotice({ retention }) {
    if (retention.some(({ text }) => lengthOfTime.test(text))) return
    const first = retention.find(({ text }) => retentionSchedule.test(text))
    if (first === undefined) return
    if (first.links.some((link) => !link.startsWith('mailto:')) || /https?:|\bwww\./.test(first.text)) return
    yield presentAt(
      first,
      'Art 13(2)(a) asks for a period or the criteria for it. The schedule that gives it is named, and neither its periods nor a link to it are found here.',
    )
  },
}
