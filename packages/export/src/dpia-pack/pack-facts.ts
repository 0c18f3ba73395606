import type { AnyActivity } from '@sharemap/graph'
import type { ExportScope } from '../export-scope.ts'
import { type CategoryFacts, categoryFacts } from '../facts/category-facts.ts'
import { type FlowFacts, flowFacts } from '../facts/flow-facts.ts'
import { type PurposeFacts, purposeFacts } from '../facts/purpose-facts.ts'
import { type RecordNames, recordNames } from '../facts/record-names.ts'

/** Everything that the chapters of a pack are written from: one reading of one scope. */
export interface PackFacts {
  readonly scope: ExportScope
  readonly names: RecordNames
  readonly activities: readonly AnyActivity[]
  readonly flows: readonly FlowFacts[]
  readonly purposes: readonly PurposeFacts[]
  readonly categories: readonly CategoryFacts[]
}

/** Reads a scope once for all chapters. */
export const packFacts = (scope: ExportScope): PackFacts => ({
  scope,
  names: recordNames(scope.register),
  activities: scope.register.activities,
  flows: flowFacts(scope),
  purposes: purposeFacts(scope),
  categories: categoryFacts(scope),
})

/** "1 flow", "3 flows". */
export const counted = (amount: number, one: string, many = `${one}s`): string =>
  `${amount === 0 ? 'No' : amount} ${amount === 1 ? one : many}`
