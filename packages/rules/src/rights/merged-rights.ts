import type { RightCode } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

/** Rights that may stand in the sentence on objection: objecting itself, and to profiling. */
const together: ReadonlySet<RightCode> = new Set(['objection', 'automated-decisions'])

export const mergedRights: Rule = {
  id: 'RI-MERGED',
  title: 'Right to object not apart from the rest',
  asks: 'The right to object is brought to attention clearly and separately from any other information.',
  law: [ukGdpr('21(4)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Give the right to object a heading, or at least a sentence, of its own.',
  *inNotice({ rights }) {
    const objections = rights.filter(({ right }) => right === 'objection')
    const apart = objections.some(({ sentence }) =>
      rights.every((other) => other.sentence !== sentence || together.has(other.right)),
    )
    const [first] = objections
    if (first === undefined || apart) return
    yield presentAt(
      first.sentence,
      'Art 21(4) asks that the right to object be presented clearly and separately. Here it stands in one sentence with other rights.',
    )
  },
}
