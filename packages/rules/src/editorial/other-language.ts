import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const otherLanguage: Rule = {
  id: 'ED-LANGUAGE',
  title: 'Text in another language than English',
  asks: 'What people are told is checked in each language in which they are told it.',
  law: [ukGdpr('12(1)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Check the English text of the notice, and have somebody who reads this language compare the two.',
  *inNotice({ inEnglish }) {
    if (inEnglish) return
    yield {
      kind: 'present',
      lines: null,
      message:
        'Art 12(1) asks for clear words in the language of those who read them. These checks know English words only, and most of this text is not in English: nothing is said here of what it leaves out.',
    }
  },
}
