import { disclosuresOf } from '../disclosure.ts'
import { guidance, ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const dataNotStated: Rule = {
  id: 'RE-DATA',
  title: 'What data goes is not stated',
  asks: 'The record shows which data each recipient is told, so that no more goes than is needed.',
  law: [ukGdpr('5(1)(c), 5(2), 30(1)(c)-(d)'), guidance('ICO data sharing code: what data will be shared')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'List the categories that go, and leave out what the recipient does not need.',
  points: ['flow.categories'],
  *inRegister(survey) {
    for (const { flow, recipient } of disclosuresOf(survey)) {
      if (flow.categories.state !== 'not-stated' || flow.transfer.state === 'stated') continue
      yield {
        record: flow,
        field: 'categories',
        message: `Art 5(1)(c) asks that only what is needed goes. Which data goes to ${recipient.name} is not recorded.`,
        related: [recipient.id],
      }
    }
  },
}
