import { plainDate } from '@sharemap/law'
import { recordListNames } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { lastingSilences } from '../silence.ts'

export const silenceRunOut: Rule = {
  id: 'RG-SILENCE',
  title: 'Answer to a finding that has run out',
  asks: 'A controller can show that it keeps the law: what it has let stand for a time is looked at again when the time is over.',
  law: [ukGdpr('5(2), 24(1)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'Answer for the finding again until a later day, or take the old answer out where the finding is mended.',
  points: [
    'party.silences',
    'subject-group.silences',
    'category.silences',
    'system.silences',
    'activity.silences',
    'flow.silences',
    'transfer.silences',
    'agreement.silences',
    'retention.silences',
    'notice.silences',
  ],
  *inRegister({ register, asAt }) {
    for (const list of recordListNames) {
      for (const record of register[list]) {
        for (const { rule, by, until } of lastingSilences(record)) {
          if (until > asAt) continue
          yield {
            record,
            field: 'silences',
            message: `Art 24(1) asks that measures be reviewed. ${by} answered for ${rule} until ${plainDate(until)}, and nobody has looked at it since.`,
          }
        }
      }
    }
  },
}
