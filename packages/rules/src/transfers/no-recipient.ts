import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'
import { toldInOtherNotices } from '../told-in-other-notices.ts'
import { transfersInUse } from './transfers-in-use.ts'

export const noRecipient: Rule = {
  id: 'TR-NO-RECIPIENT',
  title: 'Transfer without a recipient',
  asks: 'The record shows who receives the data abroad.',
  law: [ukGdpr('13(1)(e)-(f), 30(1)(d)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Name the recipient, or say what kind of body it is.',
  points: ['flow.to'],
  *inRegister(survey) {
    for (const { transfer, flow } of transfersInUse(survey)) {
      const recipient = survey.bodyAt(flow.to)
      if (recipient !== undefined && recipient.scope === 'named-body') continue
      yield {
        record: flow,
        field: 'to',
        severity: recipient === undefined || recipient.kind === 'unspecified' ? 'should-mend' : 'consider',
        message: 'Art 30(1)(d) asks for the recipients abroad. Who receives this transfer is not named.',
        related: [transfer.id],
      }
    }
  },
  *inNotice({ transfers, suppliers, sentences }) {
    const admitted = transfers.filter(({ admits }) => admits).map(({ sentence }) => sentence)
    const [first] = admitted
    if (first === undefined) return
    const told = transfers.map(({ sentence }) => sentence)
    if (suppliers.some(({ sentence }) => told.some(({ section }) => section === sentence.section))) return
    const kindSaid = told.some(({ text }) =>
      /\b(?:processors?|(?:hosting|cloud|service|software) providers?|suppliers?)\b/i.test(text),
    )
    const before = told.flatMap((sentence) => sentences[sentences.indexOf(sentence) - 1] ?? [])
    const named = [...told, ...before.filter(({ section }) => section === first.section)].some(({ text }) =>
      /\b(?:by|to|with|from|using|called) [A-Z][A-Za-z]+\b(?! (?:Commissioner|Union|Economic))/.test(text),
    )
    if (named || kindSaid) return
    yield {
      ...presentAt(
        first,
        'Art 13(1)(e) asks for the recipients of data, abroad too. Who receives it there is not found in this notice.',
      ),
      ...toldInOtherNotices(transfers.map(({ sentence }) => sentence)),
    }
  },
}
