import { type AnyActivity, type AnyParty, byId } from '@sharemap/graph'
import { ScopeDoesNotFit } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { type FlowFacts, flowFacts } from '../facts/flow-facts.ts'
import { type RecordNames, recordNames } from '../facts/record-names.ts'

/** Who shares what with whom under an agreement to be drafted. */
export interface AgreementParties {
  readonly recipient: AnyParty
  /** Controllers of the activities that tell the recipient, and those of the flows back. */
  readonly disclosers: readonly AnyParty[]
  readonly activities: readonly AnyActivity[]
  /** Flows to the recipient, and from it to the same activities. */
  readonly flows: readonly FlowFacts[]
  readonly names: RecordNames
  readonly scope: ExportScope
}

/**
 * Finds the one recipient of a scope and everybody who tells it something.
 *
 * @param scope what is to leave.
 * @throws ScopeDoesNotFit where the scope has no recipient, or several.
 */
export const agreementParties = (scope: ExportScope): AgreementParties => {
  const parties = byId<AnyParty>(scope.register.parties)
  const facts = flowFacts(scope)
  const recipients = [...new Set(facts.filter(({ flow }) => parties.has(flow.to)).map(({ flow }) => flow.to))]
  const [only] = recipients
  const recipient = only === undefined ? undefined : parties.get(only)
  if (recipient === undefined) {
    throw new ScopeDoesNotFit('Nobody is told anything in this scope. Choose the recipient to draft an agreement with.')
  }
  if (recipients.length > 1) {
    throw new ScopeDoesNotFit(
      `An agreement is drafted with one recipient, and this scope has ${recipients.length}. Choose one of them.`,
    )
  }
  const told = facts.filter(({ flow }) => flow.to === recipient.id)
  const activityIds = new Set(told.map(({ activity }) => activity.id))
  const flows = facts.filter(
    ({ flow }) => flow.to === recipient.id || (flow.from === recipient.id && activityIds.has(flow.activity)),
  )
  const activities = [...new Set(told.map(({ activity }) => activity))]
  const controllers = [
    ...new Set(activities.flatMap(({ controller, jointControllers }) => [controller, ...jointControllers])),
  ]
  return {
    recipient,
    disclosers: controllers.filter((id) => id !== recipient.id).flatMap((id) => parties.get(id) ?? []),
    activities,
    flows,
    names: recordNames(scope.register),
    scope,
  }
}
