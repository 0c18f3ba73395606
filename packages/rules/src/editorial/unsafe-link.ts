import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const faultOf = (link: string): string | undefined => {
  if (/^https?:\/\/web\.archive\.org\//.test(link)) return 'leads to an archive'
  if (/^http:\/\//.test(link)) return 'is not encrypted'
  if (/^(?:file:|javascript:|[A-Z]:\\)/i.test(link)) return 'leads nowhere for a reader'
  if (/^https?:\/\/(?:localhost|127\.|192\.168\.|10\.)/.test(link)) return 'leads to a private network'
  return undefined
}

export const unsafeLink: Rule = {
  id: 'ED-LINK',
  title: 'Broken, unsafe or mis-rooted link',
  asks: 'Links lead safely to what they name.',
  law: [ukGdpr('12(1)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Link to the https address of the page itself.',
  *inNotice({ lines }) {
    for (const { number, text, links } of lines) {
      const bare = text.match(/\bhttps?:\/\/[^\s)\]>]+/g) ?? []
      const poor = [...new Set([...links, ...bare])].flatMap((link) => {
        const fault = faultOf(link)
        return fault === undefined ? [] : [`${link} ${fault}`]
      })
      if (poor.length === 0) continue
      yield presentAt(
        { from: number, to: number },
        `Art 12(1) asks that what people are told be easy to reach. ${poor.join('; ')}.`,
      )
    }
  },
}
