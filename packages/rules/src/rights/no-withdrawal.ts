import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const noWithdrawal: Rule = {
  id: 'RI-WITHDRAW',
  title: 'Right to withdraw consent missing',
  asks: 'Where use rests on consent, people are told that they can withdraw it at any time.',
  law: [ukGdpr('7(3), 13(2)(c)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say that consent can be withdrawn at any time, and how.',
  *inNotice({ bases, conditions, rights, sentences }) {
    const resting = [...bases, ...conditions].find(({ code }) => code === '6(1)(a)' || code === '9(2)(a)')
    if (resting === undefined || rights.some(({ right }) => right === 'withdraw-consent')) return
    const stops = sentences.some(({ text }) => /\bunsubscribe\b/i.test(text))
    if (stops && /\b(?:contact|e-?mails?|newsletters?|marketing|supporters?)\b/i.test(resting.sentence.text)) return
    yield absent(
      'Art 13(2)(c) asks that people be told that they can withdraw consent. Consent is relied on here, and that is not found in this notice.',
      resting.sentence,
    )
  },
}
