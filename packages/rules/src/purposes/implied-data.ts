import { findEntry, specialCategoryKindEntries } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Sentence } from '../reading/sentence.ts'
import { specialKindsIn } from '../reading/special-kinds.ts'
import type { Rule } from '../rule.ts'

/** Whether a sentence on special category data says that it is collected, rather than on what ground. */
const tellsWhat = ({ text }: Sentence) =>
  /\b(?:collect|hold|ask for)\b/i.test(text) && !/\b(?:rely on|relies on|bas(?:is|es)|conditions?)\b/i.test(text)

/** The sentence that leads into the list that an item stands in. */
const leadOf = (sentences: readonly Sentence[], { bullet, lead }: Sentence) =>
  bullet ? sentences.filter(({ text }) => text === lead) : []

export const impliedData: Rule = {
  id: 'DC-IMPLIED',
  title: 'Data implied elsewhere, missing from the list',
  asks: 'A list of the data that is collected holds all that the notice speaks of.',
  law: [ukGdpr('5(1)(a), 14(1)(d), 30(1)(c)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Add the data to the list, or say why it is not collected.',
  *inNotice({ categories, article9, sharing, sentences }) {
    const listed = categories.filter((sentence) => !article9.includes(sentence) || tellsWhat(sentence))
    if (listed.filter(({ bullet }) => bullet).length < 4) return
    const inList = new Set(listed.flatMap(({ text }) => specialKindsIn(text)))
    const places = new Set([
      ...article9.flatMap((sentence) => [sentence, ...leadOf(sentences, sentence)]),
      ...sharing.map(({ sentence }) => sentence),
    ])
    for (const sentence of places) {
      const implied = specialKindsIn(sentence.text).filter((kind) => !inList.has(kind))
      if (implied.length === 0) continue
      for (const kind of implied) inList.add(kind)
      const names = implied.map((kind) => findEntry(specialCategoryKindEntries, kind)?.name.toLowerCase() ?? kind)
      yield presentAt(
        sentence,
        `Art 5(1)(a) asks for openness about what is collected. This speaks of ${names.join(', ')}, and the list of data collected does not.`,
      )
    }
  },
}
