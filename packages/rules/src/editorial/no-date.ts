import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const noDate: Rule = {
  id: 'ED-DATE',
  title: 'No publication or review date',
  asks: 'A notice says when it was last reviewed, so that people can tell what holds.',
  law: [ukGdpr('5(2), 12(1)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'Give the day of the last review.',
  points: ['notice.updated'],
  *inRegister({ register }) {
    for (const notice of register.notices) {
      if (notice.currency !== 'current' || notice.published.state === 'stated' || notice.updated.state === 'stated')
        continue
      yield {
        record: notice,
        field: 'updated',
        message:
          'Art 5(2) asks a controller to show that it keeps the law. When this notice was published or last reviewed is not recorded.',
      }
    }
  },
  *inNotice({ dates }) {
    if (dates.some(({ kind }) => kind !== 'captured')) return
    yield absent(
      'Art 5(2) asks a controller to show that it keeps the law. When the text was published or last reviewed is not found in this notice.',
    )
  },
}
