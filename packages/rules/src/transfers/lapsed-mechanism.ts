import { findEntry, safeguards } from '@sharemap/law'
import { replacedUkGdpr, ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { transfersInUse } from './transfers-in-use.ts'

const toldElsewhere = new Set(['privacy-shield', 'safe-harbor'])

export const lapsedMechanism: Rule = {
  id: 'TR-NOT-STANDING',
  title: 'Transfer that does not stand',
  asks: 'A transfer out of the UK rests on an approval, a safeguard or an exception that holds for that country on that day.',
  law: [ukGdpr('46, 49'), ...replacedUkGdpr('44, 45', '44A, 45A')],
  severity: 'act-now',
  certainty: 'certain',
  mend: 'Agree a transfer tool that holds, or keep the data in the UK.',
  points: ['transfer.mechanism'],
  *inRegister(survey) {
    for (const { transfer, flow, mechanism, standing } of transfersInUse(survey)) {
      if (standing.standing !== 'does-not-stand') continue
      const tool = mechanism === null ? undefined : findEntry(safeguards, mechanism)
      if (tool !== undefined && (toldElsewhere.has(tool.code) || !tool.isTransferTool)) continue
      yield {
        record: transfer,
        field: 'mechanism',
        certainty: standing.certainty === 'confirmed' ? 'certain' : 'check',
        message: `A transfer needs an approval or safeguard that holds. ${standing.why}`,
        ...(standing.mend === null ? {} : { mend: standing.mend }),
        related: [flow.id],
      }
    }
  },
}
