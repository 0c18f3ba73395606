import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { transfersInUse } from './transfers-in-use.ts'

export const noDetail: Rule = {
  id: 'TR-DETAIL',
  title: 'What is transferred is not stated',
  asks: 'The record shows which data leaves the UK.',
  law: [ukGdpr('30(1)(c), 30(1)(e)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'List the categories that are transferred.',
  points: ['flow.categories'],
  *inRegister(survey) {
    for (const { transfer, flow } of transfersInUse(survey)) {
      if (flow.categories.state !== 'not-stated') continue
      yield {
        record: flow,
        field: 'categories',
        message:
          'Art 30(1) asks for the categories of data and the transfers of them. Which data leaves the UK is not recorded.',
        related: [transfer.id],
      }
    }
  },
}
