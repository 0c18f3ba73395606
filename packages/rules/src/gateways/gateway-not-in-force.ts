import { findEntry, gateways, isInForce, plainDate } from '@sharemap/law'
import { statedValue } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const gatewayNotInForce: Rule = {
  id: 'GW-NOT-IN-FORCE',
  title: 'Gateway that is not in force',
  asks: 'A power to share holds from the day on which it is brought into force.',
  law: [ukGdpr('5(1)(a), 6(3)')],
  severity: 'should-mend',
  certainty: 'check',
  mend: 'Check whether the provision has begun; until it has, rest the flow on a power that holds.',
  points: ['flow.gateway'],
  *inRegister(survey) {
    for (const flow of survey.register.flows) {
      const code = statedValue(flow.gateway)?.code
      const entry = code == null ? undefined : findEntry(gateways, code)
      if (entry === undefined || isInForce(entry, survey.asAt)) continue
      const when =
        entry.inForceFrom === null
          ? 'is enacted and not known to have begun'
          : `begins on ${plainDate(entry.inForceFrom)}`
      yield {
        record: flow,
        field: 'gateway',
        message: `${entry.source} ${when}, so it opens no disclosure on this day.`,
      }
    }
  },
}
