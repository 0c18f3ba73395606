import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const national = new Set(['www.gov.uk', 'service.gov.uk', 'legislation.gov.uk', 'hmrc.gov.uk', 'dwp.gov.uk'])

const nameOf = (domain: string) => domain.replace('.gov.uk', '').replace(/-/g, '')

/** Whether two domains look like those of one council: one name begins with the other. */
const isKin = (one: string, other: string) =>
  nameOf(one).startsWith(nameOf(other)) || nameOf(other).startsWith(nameOf(one))

export const severalDomains: Rule = {
  id: 'ED-DOMAIN',
  title: 'Several domains of one council, or a number that cannot be',
  asks: 'Contact details and addresses are those in use.',
  law: [ukGdpr('12(1)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Check which address is in use, and give that one.',
  *inNotice({ contacts, lines }) {
    const domains = new Map<string, number>()
    for (const line of lines) {
      for (const match of `${line.text} ${line.links.join(' ')}`.matchAll(/\b(?:www\.)?([a-z0-9-]+)\.gov\.uk\b/gi)) {
        const domain = `${(match[1] ?? '').toLowerCase()}.gov.uk`
        if (!national.has(domain) && !domains.has(domain)) domains.set(domain, line.number)
      }
    }
    const [first, ...others] = [...domains]
    const kin = others.filter(([domain]) => first !== undefined && isKin(first[0], domain))
    const [other] = kin
    if (first !== undefined && other !== undefined) {
      yield presentAt(
        { from: Math.min(first[1], other[1]), to: Math.max(first[1], other[1]) },
        `Art 12(1) asks that people can reach you. The text gives ${first[0]} and ${other[0]}; check that both are in use.`,
      )
    }
    for (const { kind, value, line } of contacts) {
      const digits = value.replace('(0)', '').replace(/\D/g, '').replace(/^44/, '0')
      if (kind !== 'telephone' || digits.length === 10 || digits.length === 11) continue
      yield presentAt(
        { from: line, to: line },
        `Art 13(1)(a) asks for contact details. ${value} has ${digits.length} digits, and no number of the UK has.`,
      )
    }
  },
}
