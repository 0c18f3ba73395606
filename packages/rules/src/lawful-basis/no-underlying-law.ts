import { findEntry, lawfulBases } from '@sharemap/law'
import { dpa2018, ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { actsCited } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { basesInUse } from './grounds-in-use.ts'

export const noUnderlyingLaw: Rule = {
  id: 'LB-NOLAW',
  title: 'The law behind a public task or legal obligation is not cited',
  asks: 'A legal obligation or a public task is laid down in law, and that law can be named.',
  law: [ukGdpr('6(3)'), dpa2018('s.8', 'section/8')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Name the Act, and the section, that lays down the obligation or the task.',
  points: ['activity.purposes', 'flow.lawfulBases'],
  *inRegister(survey) {
    for (const { record, field, use } of basesInUse(survey)) {
      const basis = findEntry(lawfulBases, use.code)
      if (!basis?.needsDomesticLaw || use.law.state === 'stated') continue
      yield {
        record,
        field: `${field}.law`,
        message: `Art 6(3) asks that point ${use.code.slice(4)}, ${basis.name.toLowerCase()}, be laid down in domestic law; no law is recorded.`,
      }
    }
  },
  *inNotice({ bases, sentences }) {
    const resting = bases.filter(({ code }) => code === '6(1)(e)')
    const [first] = resting
    if (first === undefined) return
    const sections = new Set(resting.map(({ sentence }) => sentence.section))
    const cites = sentences.some(
      ({ text, section }) =>
        (sections.has(section) || /\b(?:lawful|legal) bas/i.test(text)) &&
        actsCited(text).some((act) => !/data protection|freedom of information/i.test(act)),
    )
    const listed = sentences.some(
      ({ text, links }) => /\bstatutory (?:functions|duties|powers)\b/i.test(text) && links.length > 0,
    )
    if (cites || listed) return
    yield absent(
      {
        message:
          'Art 6(3) asks that a public task be laid down in law. The Acts that give the tasks are not found beside the lawful bases in this notice.',
        severity: 'consider',
        certainty: 'likely',
      },
      first.sentence,
    )
  },
}
