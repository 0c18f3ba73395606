import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const truncatedSection: Rule = {
  id: 'ED-TRUNC',
  title: 'Section announced and empty',
  asks: 'What a notice announces is there.',
  law: [ukGdpr('12(1)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Add what was meant to follow, or take the announcement out.',
  *inNotice({ lines }) {
    const said = lines.filter(({ kind }) => kind !== 'blank')
    for (const [position, line] of said.entries()) {
      const next = said[position + 1]
      if (line.kind === 'heading' || !/:-?$/.test(line.text)) continue
      if (next !== undefined && (next.kind !== 'heading' || next.guessed)) continue
      yield presentAt(
        { from: line.number, to: line.number },
        'Art 12(1) asks that what people are told be complete. This announces something, and nothing follows.',
      )
    }
  },
}
