import { duaaMainChanges, findEntry, safeguards } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { transfersInUse } from './transfers-in-use.ts'

export const noDataProtectionTest: Rule = {
  id: 'TR-TEST',
  title: 'Safeguard without the data protection test',
  asks: 'A safeguard holds together with a test of whether protection in the country is not materially lower.',
  law: [ukGdpr('46', '2022-03-21'), ukGdpr('46(1A), 46(6)', duaaMainChanges)],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Do the data protection test for this recipient and country, and record the day and the outcome.',
  points: ['transfer.dataProtectionTest'],
  *inRegister(survey) {
    for (const { transfer, flow, mechanism, standing } of transfersInUse(survey)) {
      const tool = mechanism === null ? undefined : findEntry(safeguards, mechanism)
      const due = tool?.testNeededFrom
      if (due == null || survey.asAt < due || transfer.dataProtectionTest.state === 'stated') continue
      if (standing.standing !== 'cannot-tell') continue
      yield {
        record: transfer,
        field: 'dataProtectionTest',
        message: `Art 46 asks for a data protection test beside ${tool?.phrase}; none is recorded.`,
        related: [flow.id],
      }
    }
  },
}
