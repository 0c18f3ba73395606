import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { transfersInUse } from './transfers-in-use.ts'

export const noDestination: Rule = {
  id: 'TR-NO-DESTINATION',
  title: 'Transfer without a country',
  asks: 'The record names the country that data goes to, and people are told whether it is approved.',
  law: [ukGdpr('13(1)(f), 30(1)(e)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Name the country, or each of them.',
  points: ['transfer.country'],
  *inRegister(survey) {
    for (const { transfer, flow, country } of transfersInUse(survey)) {
      if (country !== null) continue
      yield {
        record: transfer,
        field: 'country',
        message:
          'Art 30(1)(e) asks for the country of a transfer; none is recorded, so whether it stands cannot be told.',
        related: [flow.id],
      }
    }
  },
}
