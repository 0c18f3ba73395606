import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const words =
  /[[{<(](?:please )?(?:insert|link to|add|enter|your|name of|date|council name|organisation name|tbc|to be (?:confirmed|added))\b[^\]})>]{0,80}[\]})>]|\[link\]|\((?:please )?delete (?:as|if|where) (?:not )?(?:applicable|appropriate|necessary)\)|\bxx+\/xx+\b|\bxxx+\b|\b[A-Z]{0,2}x{4,}\b|\[[^\]\n@]{0,30}\b(?:address|date|number|telephone|e-?mail|website|postcode|organisation|council|school|charity|link)\](?!\()|\bDD\/MM\/YY(?:YY)?\b|\((?:link|url)\)|\b(?:enter|add|insert) (?!your\b)(?:\w+ ){1,3}here\b|\blorem ipsum\b|\bTBC\b|\b(?:to be confirmed|insert (?:link|name|date) here)\b/i

export const placeholder: Rule = {
  id: 'ED-PLACEHOLDER',
  title: 'Placeholder left in',
  asks: 'A published notice is complete.',
  law: [ukGdpr('12(1)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Fill in what was meant to stand here.',
  *inNotice({ lines }) {
    for (const { number, text } of lines) {
      const found = words.exec(text)?.[0]
      if (found === undefined) continue
      yield presentAt(
        { from: number, to: number },
        `Art 12(1) asks that what people are told be clear. A placeholder is still to be filled in: ${found}.`,
      )
    }
  },
}
