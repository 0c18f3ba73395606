import { findEntry, lawfulBases } from '@sharemap/law'
import { dpa2018, ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { basesInUse } from './grounds-in-use.ts'

export const noUnderlyingLaw: Rule = {
  id: 'LB-NOLAW',
  title: 'The law behind a public task or legal obligation is not cited',
  asks: 'A legal obligation or a public task is laid down in law, and that law can be named.',
  law: [ukGdpr('6(3)'), dpa2018('s.8', 'section/8')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Name the Act, and the section, that lays down the obligation or the task.',
  points: ['activity.purposes', 'flow.lawfulBases'],
  *inRegister(survey) {
    for (const { record, field, use } of basesInUse(survey)) {
      const basis = findEntry(lawfulBases, use.code)
      if (!basis?.needsDomesticLaw || use.law.state === 'stated') continue
      yield {
        record,
        field: `${field}.law`,
        message: `Art 6(3) asks that point ${use.code.slice(4)}, ${basis.name.toLowerCase()}, be laid down in domestic law; no law is recorded.`,
      }
    }
  },
}
