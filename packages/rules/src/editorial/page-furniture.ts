import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const furniture = anyOf(
  '^skip to (?:main content|content|contents of guide|navigation)$',
  '^toggle (?:menu|navigation)$',
  '^(?:print entire guide|print(?:er)?.friendly (?:version|page))$',
  '^×$',
  '\\blive chat (?:software)?$',
  '^(?:accept|reject) (?:all )?cookies$',
  '^(?:print|share) this page',
  '^(?:facebook|twitter|back to top|menu|search|home|get in touch)$',
  '\\buse our \\w+ form below\\b',
)

export const pageFurniture: Rule = {
  id: 'ED-CHROME',
  title: 'Page furniture in the text',
  asks: 'A notice holds what people are to be told and nothing else.',
  law: [ukGdpr('12(1)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Take it out of the text, or check that only the copy has it.',
  *inNotice({ lines }) {
    const told = new Set<string>()
    for (const { number, kind, text, guessed } of lines) {
      if (kind === 'blank' || (kind === 'heading' && !guessed) || text.length > 90 || !furniture.test(text)) continue
      if (told.has(text)) continue
      told.add(text)
      yield presentAt(
        { from: number, to: number },
        `Art 12(1) asks for what people are told in a concise form. "${text}" belongs to the page around it.`,
      )
    }
  },
}
