import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const faultOf = (link: string): string | undefined => {
  if (/^https?:\/\/web\.archive\.org\//.test(link)) return 'leads to an archive'
  if (/^http:\/\//.test(link)) return 'leads to a page without encryption'
  if (/^(?:file:|javascript:|[A-Z]:\\)/i.test(link)) return 'leads nowhere for a reader'
  if (/^https?:\/\/(?:localhost|127\.|192\.168\.|10\.)/.test(link)) return 'leads to a private network'
  return undefined
}

export const unsafeLink: Rule = {
  id: 'ED-LINK',
  title: 'Broken, unsafe or wrong link',
  asks: 'Links lead safely to what they name.',
  law: [ukGdpr('12(1)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Link to the https address of the page itself.',
  *inNotice({ lines }) {
    const poor = new Map<string, { line: number; link: string }[]>()
    for (const { number, text, links } of lines) {
      const bare = text.match(/\bhttps?:\/\/[^\s)\]>]+/g) ?? []
      for (const link of new Set([...links, ...bare])) {
        const fault = faultOf(link)
        if (fault !== undefined) poor.set(fault, [...(poor.get(fault) ?? []), { line: number, link }])
      }
    }
    for (const [fault, found] of poor) {
      const [first, ...others] = found
      if (first === undefined) continue
      const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first.line)
      const also =
        lines.length === 0
          ? ''
          : ` So ${lines.length === 1 ? 'does a link on line' : 'do links on lines'} ${lines.join(', ')}.`
      yield presentAt(
        { from: first.line, to: first.line },
        `Art 12(1) asks that what people are told be easy to reach. ${first.link} ${fault}.${also}`,
      )
    }
  },
}
