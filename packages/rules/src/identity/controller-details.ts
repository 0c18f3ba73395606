import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import type { Rule } from '../rule.ts'
import { redacted } from './redacted.ts'

export const controllerDetails: Rule = {
  id: 'ID-CTRL',
  title: 'Contact details of the controller incomplete',
  asks: 'People are told who the controller is and how to reach it, and the record says so too.',
  law: [ukGdpr('13(1)(a), 30(1)(a)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Give a postal address, an e-mail address or a telephone number of the controller.',
  points: ['party.contacts'],
  *inRegister(survey) {
    const controllers = new Set(survey.register.activities.map(({ controller }) => survey.organisationOf(controller)))
    for (const party of survey.register.parties) {
      if (!controllers.has(party.id) || party.contacts.length > 0 || party.addresses.length > 0) continue
      yield {
        record: party,
        field: 'contacts',
        message:
          'Art 30(1)(a) asks for the name and contact details of the controller; no way to reach it is recorded.',
      }
    }
  },
  *inNotice({ contacts, text }) {
    if (contacts.some(({ regulator }) => !regulator) || redacted.test(text)) return
    yield absent(
      'Art 13(1)(a) asks for the identity of the controller and how to reach it. No address, e-mail address or telephone number of it is found in this notice.',
    )
  },
}
