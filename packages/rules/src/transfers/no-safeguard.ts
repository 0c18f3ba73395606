import { findEntry, safeguards } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'
import { toldInOtherNotices } from '../told-in-other-notices.ts'
import { namesSafeguard } from './safeguard-words.ts'
import { transfersInUse } from './transfers-in-use.ts'

export const noSafeguard: Rule = {
  id: 'TR-NO-SAFEGUARD',
  title: 'Transfer without a safeguard',
  asks: 'Where no regulations approve the transfer, it rests on a safeguard, and people are told which and how to get a copy.',
  law: [ukGdpr('13(1)(f), 46')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Find out which transfer tool was agreed with the recipient, record it and say in the notice how to get a copy.',
  points: ['transfer.mechanism'],
  *inRegister(survey) {
    for (const { transfer, flow, mechanism, standing } of transfersInUse(survey)) {
      if (standing.standing === 'stands' || standing.standing === 'no-transfer') continue
      const tool = mechanism === null ? undefined : findEntry(safeguards, mechanism)
      if (tool === undefined) {
        yield {
          record: transfer,
          field: 'mechanism',
          message: 'Art 46 asks for a safeguard where no regulations approve the transfer; none is recorded.',
          related: [flow.id],
        }
      } else if (!tool.isTransferTool && tool.code !== 'regulator-advice') {
        yield {
          record: transfer,
          field: 'mechanism',
          severity: 'act-now',
          message: `Art 46 lists the safeguards for a transfer, and ${tool.phrase} is not among them.`,
          mend: tool.mend,
          related: [flow.id],
        }
      }
    }
  },
  *inNotice({ transfers, sentences }) {
    const admitted = transfers.filter(({ admits }) => admits).map(({ sentence }) => sentence)
    const first = admitted.find(({ text }) => /\boutside\b|\boverseas\b|\bUSA?\b/.test(text)) ?? admitted[0]
    if (first === undefined || sentences.some(({ text }) => namesSafeguard.test(text))) return
    yield {
      ...presentAt(
        first,
        'Art 13(1)(f) asks which approval or safeguard a transfer rests on, and how to get a copy; neither is found in this notice. A contract or secure sending is no safeguard under Art 46.',
      ),
      ...toldInOtherNotices(transfers.map(({ sentence }) => sentence)),
    }
  },
}
