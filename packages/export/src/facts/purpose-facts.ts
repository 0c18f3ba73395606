import { type AnyActivity, type AnyParty, byId, orNull } from '@sharemap/graph'
import type { LawfulBasisCode } from '@sharemap/law'
import type { ExportScope } from '../export-scope.ts'
import { type FlowFacts, flowFacts } from './flow-facts.ts'
import { type RecordNames, recordNames } from './record-names.ts'
import type { AnyRetentionRule } from './retention-words.ts'

export type AnyPurpose = AnyActivity['purposes'][number]

/** A purpose of an activity, and what of the scope belongs to it: a row of the record of processing. */
export interface PurposeFacts {
  readonly purpose: AnyPurpose
  readonly activity: AnyActivity
  readonly controller: AnyParty | undefined
  readonly names: RecordNames
  /** Art 6 codes that its source states for it. */
  readonly bases: readonly LawfulBasisCode[]
  /** Flows that serve it, or that name no purpose and so may. */
  readonly flows: readonly FlowFacts[]
  readonly retention: readonly AnyRetentionRule[]
  readonly hasSpecialData: boolean
  readonly hasOffenceData: boolean
}

/**
 * The purposes of a scope's activities, one after the other, with what belongs to each.
 *
 * @param scope what is to leave.
 */
export const purposeFacts = (scope: ExportScope): PurposeFacts[] => {
  const { register } = scope
  const names = recordNames(register)
  const parties = byId<AnyParty>(register.parties)
  const rules = byId<AnyRetentionRule>(register.retentionRules)
  const sensitivity = new Map(register.dataCategories.map((category) => [category.id, category.sensitivity]))
  const flows = flowFacts(scope)
  return (register.activities as AnyActivity[]).flatMap((activity) => {
    const own = flows.filter(({ flow }) => flow.activity === activity.id)
    const collected = new Set(activity.collects.map(({ category }) => sensitivity.get(category)))
    const retention = (orNull<string[]>(activity.retention) ?? []).flatMap((id) => rules.get(id) ?? [])
    return activity.purposes.map(
      (purpose): PurposeFacts => ({
        purpose,
        activity,
        controller: parties.get(activity.controller),
        names,
        bases: [...new Set((orNull(purpose.article6) ?? []).map(({ code }) => code))],
        flows: own.filter(({ flow }) => flow.purposes.length === 0 || flow.purposes.includes(purpose.id)),
        retention,
        hasSpecialData: collected.has('special'),
        hasOffenceData: collected.has('criminal-offence'),
      }),
    )
  })
}
