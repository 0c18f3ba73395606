import type { Agreement, RegisterRecord } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { Rule } from '../rule.ts'

/** Whether an arrangement is that of joint controllers of an activity, which no record has to name. */
const settlesControl = (survey: RegisterSurvey, { kind, parties }: Agreement) => {
  if (kind !== 'joint-controller-arrangement') return false
  const bound = new Set(parties.map((party) => survey.organisationOf(party)))
  return survey.register.activities.some(
    ({ controller, jointControllers }) =>
      jointControllers.length > 0 &&
      [controller, ...jointControllers].every((party) => bound.has(survey.organisationOf(party))),
  )
}

export const orphanRecord: Rule = {
  id: 'RG-ORPHAN',
  title: 'Record that nothing uses',
  asks: 'The record of processing holds what is in use, and each part of it is tied to an activity.',
  law: [ukGdpr('5(2), 30(1)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'Tie the record to what uses it, or retire it.',
  points: ['party', 'subject-group', 'category', 'system', 'activity', 'agreement', 'retention'],
  *inRegister(survey) {
    const { register, references } = survey
    const used = new Set<string>()
    for (const { record, target } of references()) if (record.id !== target) used.add(target)
    for (const agreement of register.agreements) if (settlesControl(survey, agreement)) used.add(agreement.id)
    const candidates: readonly RegisterRecord[] = [
      ...register.parties,
      ...register.subjectGroups,
      ...register.dataCategories,
      ...register.systems,
      ...register.activities,
      ...register.agreements,
      ...register.retentionRules,
    ]
    for (const record of candidates) {
      if (used.has(record.id)) continue
      yield {
        record,
        field: null,
        message: 'Art 30 asks for a record of what is in use. Nothing in the register refers to this.',
      }
    }
  },
}
