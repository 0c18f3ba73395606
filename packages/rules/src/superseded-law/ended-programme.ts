import { type IsoDate, plainDate } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

/** National programmes that notices name, with the first day on which they were over. */
const programmes: readonly { readonly words: RegExp; readonly name: string; readonly ended: IsoDate }[] = [
  { words: /\bsupporting families\b/i, name: 'Supporting Families, as a programme of its own,', ended: '2025-04-01' },
  { words: /\btroubled families\b/i, name: 'The Troubled Families programme', ended: '2021-04-01' },
  { words: /\bNHS Test and Trace\b/i, name: 'NHS Test and Trace', ended: '2022-04-01' },
]

export const endedProgramme: Rule = {
  id: 'LAW-PROGRAMME',
  title: 'Programme that has ended',
  asks: 'A notice names the programmes that data is used for today.',
  law: [ukGdpr('5(1)(b), 12(1)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Check under what name the work goes on, and whether the sharing still has its purpose.',
  *inNotice({ sentences }, { asAt }) {
    for (const sentence of sentences) {
      for (const { words, name, ended } of programmes) {
        if (asAt < ended || !words.test(sentence.text)) continue
        yield presentAt(
          sentence,
          `Art 5(1)(b) asks for a purpose that is current. ${name} ended before ${plainDate(ended)}.`,
        )
      }
    }
  },
}
