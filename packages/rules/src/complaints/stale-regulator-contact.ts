import { regulatorAt } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const staleRegulatorContact: Rule = {
  id: 'CO-ICO-STALE',
  title: "Regulator's contact details need checking",
  asks: 'The contact details of the regulator are those that it gives now.',
  law: [ukGdpr('12(1), 13(2)(d)')],
  severity: 'consider',
  certainty: 'check',
  mend: "Take the details from the regulator's own page, or link to it.",
  *inNotice({ contacts }, { asAt }) {
    const now = regulatorAt(asAt).telephone.replace(/\D/g, '')
    const stale = contacts.filter(({ kind, value, regulator }) => {
      if (!regulator || kind === 'postcode') return false
      return kind === 'email' || value.replace(/\D/g, '') !== now
    })
    const [first] = stale
    if (first === undefined) return
    yield presentAt(
      { from: first.line, to: stale.at(-1)?.line ?? first.line },
      `The details of the regulator change. Check: ${stale.map(({ value }) => value).join(', ')}.`,
    )
  },
}
