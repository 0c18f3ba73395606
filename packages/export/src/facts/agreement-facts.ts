import { type AnyActivity, type AnyParty, type AnyRegister, byId, orNull } from '@sharemap/graph'
import type { ExportScope } from '../export-scope.ts'
import { type FlowFacts, flowFacts } from './flow-facts.ts'
import { type RecordNames, recordNames } from './record-names.ts'
import type { AnyRetentionRule } from './retention-words.ts'

export type AnyAgreement = AnyRegister['agreements'][number]

/** An agreement, the flows of the scope that rest on it, and the bodies at their ends. */
export interface AgreementFacts {
  readonly agreement: AnyAgreement
  readonly flows: readonly FlowFacts[]
  readonly disclosers: readonly AnyParty[]
  readonly receivers: readonly AnyParty[]
  /** Rules by which a receiver that is one of the register's own activities keeps the data. */
  readonly receiversRetention: readonly AnyRetentionRule[]
  readonly names: RecordNames
}

/**
 * The agreements of a scope, each with the flows that rest on it.
 *
 * @param scope what is to leave.
 */
export const agreementFacts = (scope: ExportScope): AgreementFacts[] => {
  const { register } = scope
  const names = recordNames(register)
  const parties = byId<AnyParty>(register.parties)
  const activities = byId<AnyActivity>(register.activities)
  const rules = byId<AnyRetentionRule>(register.retentionRules)
  const flows = flowFacts(scope)
  /** The body at an end of a flow: of an activity its controller, of a system nobody in particular. */
  const bodyAt = (id: string): AnyParty[] => {
    const body = parties.get(activities.get(id)?.controller ?? id)
    return body === undefined ? [] : [body]
  }
  return (register.agreements as AnyAgreement[]).map((agreement) => {
    const own = flows.filter(({ flow }) => orNull<string>(flow.agreement) === agreement.id)
    return {
      agreement,
      flows: own,
      disclosers: [...new Set(own.flatMap(({ flow }) => bodyAt(flow.from)))],
      receivers: [...new Set(own.flatMap(({ flow }) => bodyAt(flow.to)))],
      receiversRetention: [
        ...new Set(
          own.flatMap(({ flow }) => {
            const retention = activities.get(flow.to)?.retention
            return retention === undefined
              ? []
              : (orNull<string[]>(retention) ?? []).flatMap((id) => rules.get(id) ?? [])
          }),
        ),
      ],
      names,
    }
  })
}
