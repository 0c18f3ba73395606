import { type Register, type RegisterRecord, statedValue } from '@sharemap/register'
import type { RegisterSurvey } from './register-survey.ts'

const firstUsers = (register: Register) => {
  const users = new Map<string, string>()
  const note = (id: string, controller: string) => {
    if (!users.has(id)) users.set(id, controller)
  }
  for (const activity of register.activities) {
    for (const id of statedValue(activity.retention) ?? []) note(id, activity.controller)
    for (const id of activity.systems) note(id, activity.controller)
  }
  return users
}

/**
 * Makes a function that says which organisation answers for a record: the controller for its activities and their
 * flows, transfers, retention rules and systems; the first party of an agreement; the publisher of a notice.
 *
 * @param survey the register.
 * @returns for a record the id of the organisation; null for what belongs to no one, such as a data category.
 */
export const organisationsOf = (survey: RegisterSurvey): ((record: RegisterRecord) => string | null) => {
  const { whole } = survey
  const users = firstUsers(whole)
  const controllerOf = (activity: string) => survey.activity(activity)?.controller
  const flowsByTransfer = new Map(
    whole.flows.flatMap((flow): [string, string | undefined][] => {
      const transfer = statedValue(flow.transfer)
      return transfer === undefined ? [] : [[transfer, controllerOf(flow.activity)]]
    }),
  )
  const partyOf = (record: RegisterRecord): string | undefined => {
    if ('publisher' in record) return record.publisher
    if ('controller' in record) return record.controller
    if ('activity' in record) return controllerOf(record.activity)
    if ('mechanism' in record) return flowsByTransfer.get(record.id)
    if ('parties' in record) return record.parties[0]
    if ('publicAuthority' in record) return record.id
    return users.get(record.id)
  }
  return (record) => {
    const party = partyOf(record)
    return party === undefined ? null : survey.organisationOf(party)
  }
}
