import { countryInSentence } from '@sharemap/law'
import { type Flow, statedValue } from '@sharemap/register'
import { replacedUkGdpr, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { Rule } from '../rule.ts'

/** The country abroad where the receiver keeps data or is, where somebody says so. */
const placeAbroad = (survey: RegisterSurvey, flow: Flow) => {
  const end = survey.record(flow.to)
  const hosting = end !== undefined && 'hostingLocations' in end ? statedValue(end.hostingLocations) : undefined
  if (hosting !== undefined) return hosting.find((country) => country !== 'GB')
  const country = survey.bodyAt(flow.to)?.country
  const place = country === undefined ? undefined : statedValue(country)
  return place === 'GB' ? undefined : place
}

export const undisclosedTransfer: Rule = {
  id: 'TR-UNDISCLOSED',
  title: 'Recipient abroad, no transfer recorded',
  asks: 'Data that goes to a recipient or a server abroad is a transfer, with an approval or a safeguard.',
  law: [ukGdpr('13(1)(f), 30(1)(e)'), ...replacedUkGdpr('44', '44A')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Record the transfer with its country and mechanism, or the reason why the data stays in the UK.',
  points: ['flow.transfer'],
  *inRegister(survey) {
    for (const flow of survey.register.flows) {
      if (flow.transfer.state !== 'not-stated' || flow.form === 'anonymous') continue
      const place = placeAbroad(survey, flow)
      if (place === undefined) continue
      yield {
        record: flow,
        field: 'transfer',
        message: `Chapter V asks for an approval or safeguard for data that leaves the UK. The receiver is in ${countryInSentence(place) ?? place}, and no transfer is recorded.`,
      }
    }
  },
  *inNotice({ suppliers, transfers }) {
    const told = new Set(transfers.map(({ sentence }) => sentence.section))
    const named = new Set<string>()
    const disclosed = suppliers.filter(({ sentence }) => told.has(sentence.section)).map(({ name }) => name)
    for (const { name, sentence, abroad } of suppliers) {
      if (!abroad || named.has(name) || disclosed.includes(name)) continue
      named.add(name)
      yield {
        ...presentAt(
          sentence,
          `Art 13(1)(f) asks notices to tell of transfers. ${name} is known to handle data outside the UK, and no transfer to it is found in this notice.`,
        ),
        certainty: 'check',
      }
    }
  },
}
