import { exemptions, findEntry } from '@sharemap/law'
import { statedValue } from '@sharemap/register'
import { disclosureOf } from '../disclosure.ts'
import { dpa2018 } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const exemptionAsPower: Rule = {
  id: 'GW-EXEMPTION',
  title: 'Exemption in the place of a power',
  asks: 'An exemption of DPA 2018 Schedule 2 lifts duties towards people, case by case. It is neither a lawful basis nor a power to share.',
  law: [dpa2018('Sch 2', 'schedule/2')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Record the power and the lawful basis beside the exemption.',
  points: ['flow.exemption'],
  *inRegister(survey) {
    for (const flow of survey.register.flows) {
      const code = statedValue(flow.exemption)
      if (code === undefined || flow.gateway.state !== 'not-stated' || disclosureOf(survey, flow) === null) continue
      if (flow.lawfulBases.some((basis) => basis.article6.state === 'stated')) continue
      yield {
        record: flow,
        field: 'exemption',
        message: `${findEntry(exemptions, code)?.source ?? code} lifts duties and gives no power to share. The flow records it, and neither a power nor a lawful basis.`,
      }
    }
  },
}
