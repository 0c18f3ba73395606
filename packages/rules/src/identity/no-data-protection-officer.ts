import type { Contact, Party } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import { isPublicAuthority } from '../public-authority.ts'
import { isSmallCouncil } from '../reading/small-council.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { Rule } from '../rule.ts'

const isOfficer = (contact: Contact) => contact.role === 'data-protection-officer'

/** Whether a contact of the officer is recorded of the body, of a part of it, or in a notice that it publishes. */
const hasOfficer = (survey: RegisterSurvey, party: Party) =>
  survey.register.parties.some((one) => survey.organisationOf(one.id) === party.id && one.contacts.some(isOfficer)) ||
  survey.register.notices.some(
    (notice) => survey.organisationOf(notice.publisher) === party.id && notice.tells.contacts.some(isOfficer),
  )

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
    const controllers = new Set(survey.register.activities.map(({ controller }) => survey.organisationOf(controller)))
    for (const party of survey.register.parties) {
      if (!controllers.has(party.id) || isPublicAuthority(survey, party) !== 'yes' || hasOfficer(survey, party))
        continue
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
