import { type Agreement, statedValue } from '@sharemap/register'
import { disclosuresOf } from '../disclosure.ts'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { agreementWith } from './agreement-with.ts'

const roleSaid = anyOf(
  '\\bprocessors?\\b',
  '\\bon (?:our|the council.s) (?:behalf|instructions)\\b',
  '\\bcontract(?:s|ed)?\\b',
  '\\bagreement\\b',
  '\\binstruct',
)

/** Whether a company is the one that speaks: it says that it is the controller, or is what "we" stands for. */
const isPublisher = (name: string, text: string) => {
  const said = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `\\b${said}[^.]{0,40}\\b(?:is|are|as) (?:a |the )?(?:data )?controller|\\b${said}\\W{1,4}(?:"|“)?we\\b|\\bwe,? (?:at |are )?${said}`,
    'i',
  ).test(text)
}

export const processorWithoutContract: Rule = {
  id: 'RE-PROC',
  title: 'Processor without a contract',
  asks: 'A processor handles data only under a binding contract that sets out what it may do.',
  law: [ukGdpr('28(3)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Record the processing contract, or sign one with the terms of Art 28(3).',
  points: ['flow.agreement'],
  *inRegister(survey) {
    for (const { flow, sender, recipient } of disclosuresOf(survey)) {
      if (flow.recipientRole !== 'processor') continue
      const id = statedValue(flow.agreement)
      const between = id === undefined ? agreementWith(survey, flow, sender, recipient) : undefined
      if (between !== undefined) {
        yield {
          record: flow,
          field: 'agreement',
          severity: 'consider',
          certainty: 'check',
          message: `Art 28(3) asks for a contract with a processor. ${between.name} is between the two; whether it covers this is not recorded.`,
          mend: 'Name the agreement where it has the terms of Art 28(3) for this flow, or sign a contract that does.',
          related: [between.id],
        }
        continue
      }
      if (id === undefined) {
        const none = flow.agreement.state === 'none'
        yield {
          record: flow,
          field: 'agreement',
          severity: none ? 'act-now' : 'should-mend',
          message: `Art 28(3) asks for a contract with a processor. ${none ? `The register says that there is none with ${recipient.name}` : `None with ${recipient.name} is recorded`}.`,
          related: [recipient.id],
        }
        continue
      }
      const agreement = survey.record(id) as Agreement
      if (agreement.kind === 'processing-contract' || agreement.kind === 'not-stated') continue
      yield {
        record: flow,
        field: 'agreement',
        certainty: 'check',
        message: `Art 28(3) asks for a processing contract. ${agreement.name} is recorded as another kind of agreement.`,
        mend: 'Check that the agreement has the terms of Art 28(3), and record it as a processing contract.',
        related: [agreement.id],
      }
    }
  },
  *inNotice({ suppliers, sentences, text }) {
    const told = new Set<string>()
    for (const { name, sentence } of suppliers) {
      if (isPublisher(name, text)) continue
      const about = sentences.filter(({ text, section }) => text.includes(name) || section.heading.includes(name))
      const isRoleSaid = about.some(({ text, section }) => roleSaid.test(`${section.heading} ${text}`))
      if (told.has(sentence.section.heading + sentence.from) || isRoleSaid) continue
      told.add(sentence.section.heading + sentence.from)
      yield presentAt(sentence, {
        severity: 'consider',
        certainty: 'check',
        message: `Arts 13(1)(e) and 28 ask that suppliers be told of as recipients, and bound by contract. What ${name} may do with the data is not found in this notice.`,
        mend: 'Say that the supplier acts on your instructions under a contract, or that it decides for itself.',
      })
      for (const other of suppliers)
        if (other.name === name) told.add(other.sentence.section.heading + other.sentence.from)
    }
  },
}
