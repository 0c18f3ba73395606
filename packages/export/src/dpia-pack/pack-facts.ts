import { type AnyActivity, joinWords } from '@sharemap/graph'
import type { ExportScope } from '../export-scope.ts'
import { type CategoryFacts, categoryFacts } from '../facts/category-facts.ts'
import { type FlowFacts, flowFacts } from '../facts/flow-facts.ts'
import { type KeptAbroad, keptAbroad } from '../facts/kept-abroad.ts'
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
  /** Systems that keep data of the activities outside the UK, whether a flow leads there or not. */
  readonly keptAbroad: readonly KeptAbroad[]
}

/** Reads a scope once for all chapters. */
export const packFacts = (scope: ExportScope): PackFacts => {
  const names = recordNames(scope.register)
  return {
    scope,
    names,
    activities: scope.register.activities,
    flows: flowFacts(scope),
    purposes: purposeFacts(scope),
    categories: categoryFacts(scope),
    keptAbroad: keptAbroad(scope.register.activities, scope.register, names),
  }
}

/** Where data is kept outside the UK, as a sentence; empty where it is kept nowhere there. */
export const keptAbroadWords = ({ keptAbroad: systems }: PackFacts): string =>
  systems.length === 0 ? '' : `Data is kept outside the UK in ${joinWords(systems.map(({ words }) => words))}.`

/** "1 flow", "3 flows". */
export const counted = (amount: number, one: string, many = `${one}s`): string =>
  `${amount === 0 ? 'No' : amount} ${amount === 1 ? one : many}`
