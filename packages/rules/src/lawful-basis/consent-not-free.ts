import { statedValue } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { basesInUse } from './grounds-in-use.ts'

export const consentNotFree: Rule = {
  id: 'LB-CONSENT',
  title: 'Consent where it may not be free',
  asks: 'Consent is freely given, specific and can be refused without loss; where people have no choice it is no basis.',
  law: [ukGdpr('4(11), 7')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Rely on the basis that truly carries the use, or make the consent a real choice.',
  points: ['activity.purposes', 'flow.lawfulBases'],
  *inRegister(survey) {
    for (const { record, field, use } of basesInUse(survey)) {
      if (use.code !== '6(1)(a)') continue
      if ('controller' in record && statedValue(record.givingData)?.duty === 'compulsory') {
        yield {
          record,
          field,
          severity: 'act-now',
          certainty: 'certain',
          message:
            'Art 4(11) asks that consent be freely given, and this activity records that people must give the data.',
        }
      }
      if ('nature' in record && (record.nature === 'required-by-law' || record.nature === 'emergency')) {
        const happening = record.nature === 'emergency' ? 'in an emergency' : 'because the law requires it'
        yield {
          record,
          field,
          message: `Art 7 asks that consent can be refused and withdrawn; this flow happens ${happening}, whatever the person says.`,
        }
      }
    }
  },
}
