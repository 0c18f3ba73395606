import { type LawfulBasisUse, statedValue } from '@sharemap/register'
import { disclosuresOf, goesToController } from '../disclosure.ts'
import { guidance, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { isPublicAuthority } from '../public-authority.ts'
import { actsCited } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

/** Recipients for which no gateway is looked for: the public is told what is published, the regulator what it asks. */
const needNone = new Set(['public-at-large', 'regulator'])
/** Bodies with which councils share under gateways that name them or their kind. */
const haveGateways = new Set([
  'council',
  'central-government',
  'law-enforcement',
  'anti-fraud-organisation',
  'other-authority',
  'health',
  'education',
])

export const noGateway: Rule = {
  id: 'GW-NONE',
  title: 'No power to share is cited',
  asks: 'A public authority shares under a power or duty in law, which is a separate question from its lawful basis.',
  law: [ukGdpr('5(1)(a), 6(3)'), guidance('ICO data sharing code: legal powers to share')],
  severity: 'should-mend',
  certainty: 'check',
  mend: 'Name the power, duty or gateway that opens the disclosure, or record why none is needed.',
  points: ['flow.gateway'],
  *inRegister(survey) {
    for (const disclosure of disclosuresOf(survey)) {
      const { flow, sender, recipient, outward } = disclosure
      if (!outward || flow.gateway.state !== 'not-stated' || !goesToController(disclosure)) continue
      // A parish council is no public authority in data protection law, and shares under powers all the same.
      if (needNone.has(recipient.kind)) continue
      if (sender.kind !== 'council' && isPublicAuthority(survey, sender) !== 'yes') continue
      const rests = (carries: (use: LawfulBasisUse) => boolean) =>
        flow.lawfulBases.some((basis) => statedValue(basis.article6)?.every(carries))
      if (rests(({ code }) => code === '6(1)(a)')) continue
      // The law that obliges to disclose is the duty to share, and is named already.
      if (rests(({ code, law }) => code === '6(1)(c)' && law.state === 'stated')) continue
      const urgent = flow.nature === 'emergency' || rests(({ code }) => code === '6(1)(d)')
      const typical = haveGateways.has(recipient.kind) || recipient.scope === 'named-body'
      yield {
        record: flow,
        field: 'gateway',
        severity: typical && !urgent ? 'should-mend' : 'consider',
        message: `A public authority needs a power in law to disclose to ${recipient.name}; none is recorded, nor why none is needed.`,
        related: [recipient.id],
      }
    }
  },
  *inNotice({ sharing, text }, { publisher }) {
    if (publisher === 'other') return
    const first = sharing.find(({ negated, grounds }) => !negated && grounds.includes('crime'))
    if (first === undefined) return
    const cites = actsCited(text).some((act) => !/data protection act|freedom of information/i.test(act))
    if (cites || /\bschedule 2\b|\bnational fraud initiative\b/i.test(text)) return
    yield presentAt(first.sentence, {
      severity: 'consider',
      message:
        'A public authority shares under a power in law. The power, or the exemption, under which data is shared against crime, fraud or for tax is not found in this notice.',
    })
  },
}
