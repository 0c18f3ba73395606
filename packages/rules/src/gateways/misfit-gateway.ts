import { findEntry, gateways } from '@sharemap/law'
import { type Flow, type GatewayUse, type Party, statedValue } from '@sharemap/register'
import { guidance, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { RecordMark, Rule } from '../rule.ts'

const dataProtectionLaw = /data protection act|\bDPA\b|gdpr|data protection (?:law|legislation)/i

const judge = (gateway: GatewayUse, recipient: Party | undefined): Omit<RecordMark, 'record' | 'field'> | null => {
  if (gateway.code === null) {
    return dataProtectionLaw.test(gateway.law)
      ? {
          message: `Data protection law says on what terms data may be shared and gives no power to share. "${gateway.law}" is recorded as the power.`,
        }
      : null
  }
  const entry = findEntry(gateways, gateway.code)
  if (entry === undefined) return null
  if (entry.kind === 'secrecy-limit') {
    return {
      message: `${entry.source} limits what may be passed on; the power that lets this flow through the limit is to be named too.`,
    }
  }
  if (recipient === undefined || recipient.kind === 'unspecified') return null
  if (entry.recipientKinds !== null && !entry.recipientKinds.includes(recipient.kind)) {
    return {
      message: `${entry.source} does not reach every recipient: ${entry.whatItDoes} "${recipient.name}" is recorded as a kind of body that it does not cover.`,
      related: [recipient.id],
    }
  }
  if (entry.code === 'serious-crime-act-2007-s68' && recipient.scope === 'class-of-recipients') {
    return {
      severity: 'consider',
      certainty: 'check',
      message: `${entry.source} reaches only anti-fraud organisations that an order specifies; the recipient is not named, so whether it is one cannot be told.`,
      mend: 'Name the organisation and check that the order specifies it.',
      related: [recipient.id],
    }
  }
  return null
}

const permittedByDataProtectionLaw =
  /\b(?:permitted|allowed|authorised|enabled) (?:under|by) (?:the )?data protection (?:act|law|legislation)\b/i

const otherRecipients =
  /\b(?:police|hmrc|HM Revenue|dwp|department for work|cabinet office|local authorities|other councils|home office)\b/i

const recipientOf = (survey: RegisterSurvey, flow: Flow) => survey.bodyAt(flow.to)

export const misfitGateway: Rule = {
  id: 'GW-MISFIT',
  title: 'Gateway that does not fit the recipient',
  asks: 'A gateway opens only the disclosures that it describes, to the recipients that it names.',
  law: [ukGdpr('5(1)(a), 6(3)'), guidance('ICO data sharing code: legal powers to share')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Find the power that covers this recipient, or do not share with it under this one.',
  points: ['flow.gateway'],
  *inRegister(survey) {
    for (const flow of survey.register.flows) {
      const gateway = statedValue(flow.gateway)
      const judged = gateway === undefined ? null : judge(gateway, recipientOf(survey, flow))
      if (judged !== null) yield { record: flow, field: 'gateway', ...judged }
    }
  },
  *inNotice({ sentences }) {
    let told = false
    for (const sentence of sentences) {
      const { text, section } = sentence
      if (!told && permittedByDataProtectionLaw.test(text) && !/\brefus|\bwithh[eo]ld|\bexempt/i.test(text)) {
        told = true
        yield presentAt(sentence, {
          certainty: 'check',
          severity: 'consider',
          message:
            'Data protection law says on what terms data may be shared and gives no power to share; the power is to be named beside it.',
        })
      }
      if (!/\bserious crime act(?: 2007)?\b/i.test(text)) continue
      const others = sentences.find((other) => other.section === section && otherRecipients.test(other.text))
      if (others === undefined) continue
      yield presentAt(
        { from: Math.min(sentence.from, others.from), to: Math.max(sentence.to, others.to) },
        'Serious Crime Act 2007 s.68 opens disclosure through anti-fraud organisations that an order specifies. The bodies named beside it are none, so another power is to be named for them.',
      )
    }
  },
}
