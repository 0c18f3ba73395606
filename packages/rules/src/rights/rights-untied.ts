import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const basis = '(?:lawful|legal) (?:basis|bases|reasons?|grounds?)'
const tied = anyOf(
  `\\brights?\\b.{0,80}\\bdepend\\w*\\b.{0,60}\\b${basis}`,
  `\\b(?:right|object|portab\\w*|eras\\w*|delet\\w*|restrict)\\b.{0,160}\\bdepend\\w* on\\b.{0,40}\\b${basis}`,
  `\\brights?\\b.{0,60}\\b(?:based on|var(?:y|ies)|differs?)\\b.{0,60}\\b(?:${basis}|why we (?:are )?(?:use|using|process))`,
  '\\b(?:as|because|since|where|if) we (?:are )?(?:us|process)\\w*\\b.{0,60}\\b(?:legitimate interests?|public task|consent|contract)\\b.{0,80}\\bright',
  `\\bbased on (?:the|our) (?:lawful|legal)\\b.{0,60}\\brights?\\b`,
  `\\bdepend\\w*\\b.{0,40}\\b${basis}.{0,60}\\brights?\\b`,
  `\\b(?:where|if|when|because|since|as) (?:we|our|the)\\b.{0,40}\\b(?:rely|relying|basis)\\b.{0,40}\\b(?:consent|contract|public task|legitimate)`,
  '\\b(?:right|object|portab\\w*|eras\\w*|delet\\w*)\\b.{0,120}\\b(?:public task|task in the public interest|legitimate interests|on (?:your )?consent or (?:a )?contract)\\b',
)

export const rightsUntied: Rule = {
  id: 'RI-BASIS',
  title: 'Rights not tied to the lawful basis',
  asks: 'Which rights people have depends on the lawful basis: erasure, portability and objection are not always open.',
  law: [ukGdpr('17, 20, 21')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Say which rights go with which lawful basis.',
  *inNotice({ rights, sentences }) {
    const [first] = rights.filter(
      ({ right }) => right === 'portability' || right === 'objection' || right === 'erasure',
    )
    if (first === undefined || sentences.some(({ text }) => tied.test(text))) return
    yield absent(
      'Arts 17, 20 and 21 open erasure, portability and objection only on some lawful bases. Which rights go with which basis is not found in this notice.',
      first.sentence,
    )
  },
}
