import type { Contact } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { isPublicAuthority } from '../public-authority.ts'
import { isSmallCouncil } from '../reading/small-council.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { Rule } from '../rule.ts'

const isOfficer = (contact: Contact) => contact.role === 'data-protection-officer'

/** The bodies of which an officer is recorded: their own contact, one of a part of them, or one in a notice of theirs. */
const bodiesWithOfficer = ({ register, organisationOf }: RegisterSurvey) =>
  new Set([
    ...register.parties.filter(({ contacts }) => contacts.some(isOfficer)).map(({ id }) => organisationOf(id)),
    ...register.notices
      .filter(({ tells }) => tells.contacts.some(isOfficer))
      .map(({ publisher }) => organisationOf(publisher)),
  ])

export const noDataProtectionOfficer: Rule = {
  id: 'ID-DPO',
  title: 'No data protection officer',
  asks: 'A public authority has a data protection officer, and people are told how to reach them.',
  law: [ukGdpr('13(1)(b), 37(1)(a)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Give the contact details of the data protection officer.',
  points: ['party.contacts'],
  *inRegister(survey) {
    const served = bodiesWithOfficer(survey)
    const controllers = new Set(survey.register.activities.map(({ controller }) => survey.organisationOf(controller)))
    for (const party of survey.register.parties) {
      if (!controllers.has(party.id) || isPublicAuthority(survey, party) !== 'yes' || served.has(party.id)) continue
      yield {
        record: party,
        field: 'contacts',
        message: 'Art 37(1)(a) asks a public authority for a data protection officer; no contact of one is recorded.',
      }
    }
  },
  *inNotice({ text, lines }, { publisher }) {
    if (publisher === 'other' || isSmallCouncil({ lines }) || /\bdata protection officer\b|\bDPO\b/i.test(text)) return
    const council = publisher === 'council'
    yield absent({
      message: `Art 13(1)(b) asks for the contact details of the data protection officer${council ? ', and a public authority has one' : ' where there is one'}; they are not found in this notice.`,
      severity: council ? 'should-mend' : 'consider',
      certainty: council ? 'likely' : 'check',
    })
  },
}
