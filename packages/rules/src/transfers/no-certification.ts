import { countryInSentence, destinations, findEntry, isInForce } from '@sharemap/law'
import { replacedUkGdpr, ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { transfersInUse } from './transfers-in-use.ts'

export const noCertification: Rule = {
  id: 'TR-CERT',
  title: "Partial approval without the recipient's certification",
  asks: 'Where regulations approve only recipients under a scheme, the transfer stands only for a recipient that was checked.',
  law: [ukGdpr('46'), ...replacedUkGdpr('45', '45A')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: "Check the recipient's entry under the scheme, and record it with the day of the check.",
  points: ['transfer.certification'],
  *inRegister(survey) {
    for (const { transfer, flow, country, mechanism, standing } of transfersInUse(survey)) {
      const destination = country === null ? undefined : findEntry(destinations, country)
      if (destination?.partial == null || !isInForce(destination, survey.asAt)) continue
      if (mechanism !== 'dpf-uk-extension' && mechanism !== 'approved-by-regulations') continue
      if (standing.standing !== 'cannot-tell') continue
      yield {
        record: transfer,
        field: 'certification',
        message: `The approval of ${countryInSentence(destination.code) ?? destination.name} reaches only some recipients. ${standing.why}`,
        ...(standing.mend === null ? {} : { mend: standing.mend }),
        related: [flow.id],
      }
    }
  },
}
