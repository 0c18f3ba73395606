import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const cases = [
  /\b(?:inaccura|accura|incorrect|wrong)/i,
  /\b(?:unlawful|no legal reason|not lawful|no lawful)/i,
  /\blegal claims?\b/i,
  /\bobject/i,
] as const

export const misstatedRestriction: Rule = {
  id: 'RI-RESTRICT',
  title: 'Restriction mis-stated',
  asks: 'Restriction can be asked for in four cases: accuracy contested, use unlawful, data needed for a claim, an objection pending.',
  law: [ukGdpr('18(1)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Give all four cases of Art 18(1), or point to them.',
  *inNotice({ sentences, rights }) {
    const about = new Set(rights.filter(({ right }) => right === 'restriction').map(({ sentence }) => sentence.section))
    for (const section of about) {
      const own = sentences.filter(
        (sentence) =>
          sentence.section === section &&
          sentence.bullet &&
          /\brestrict.*\b(?:where|when|if|cases?|circumstances|reasons|situations)\b[^.]{0,20}$/i.test(sentence.lead),
      )
      const [first] = own
      if (first === undefined) continue
      const named = cases.filter((words) => own.some(({ text }) => words.test(text)))
      if (named.length === 0 || named.length === cases.length) continue
      yield presentAt(
        { from: first.from, to: own.at(-1)?.to ?? first.to },
        `Art 18(1) gives four cases in which use is restricted; ${named.length === 1 ? 'one is' : `${named.length} are`} listed here.`,
      )
    }
  },
}
