import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { countriesIn } from '../reading/countries-in.ts'
import type { Rule } from '../rule.ts'
import { toldInOtherNotices } from '../told-in-other-notices.ts'
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
  *inNotice({ transfers }) {
    const admitted = transfers.filter(({ admits }) => admits).map(({ sentence }) => sentence)
    const [first] = admitted
    if (first === undefined) return
    const told = transfers.map(({ sentence }) => sentence.text).join('\n')
    const named = countriesIn(told).some((country) => !['GB', 'EU', 'EEA'].includes(country))
    if (
      named ||
      /\b(?:in|within|inside|to) (?:countries (?:of|in) )?the (?:EEA|EU|European (?:Union|Economic Area))\b/.test(told)
    )
      return
    yield {
      ...presentAt(
        first,
        'Art 13(1)(f) asks notices to tell of transfers, and whether each country is approved. No country is named here.',
      ),
      ...toldInOtherNotices(transfers.map(({ sentence }) => sentence)),
    }
  },
}
