import { type FlowFilter, flowFilterFields } from '@sharemap/graph'
import type { Severity } from '@sharemap/rules'

/** Stands for flows on which nothing is found. */
export const noFinding = 'none'

/** What of the findings narrows the flows: how soon one asks for something, and the rule that it is of. */
export const findingFilterFields = ['severity', 'rule'] as const
export type FindingFilterField = (typeof findingFilterFields)[number]

/** What the explorer keeps: what the graph can be asked for, and what is found on the flows. */
export interface ExplorerFilter extends FlowFilter {
  severity?: (Severity | typeof noFinding)[] | undefined
  /** Ids of rules. */
  rule?: string[] | undefined
}

export type ExplorerFilterField = keyof ExplorerFilter

export const explorerFilterFields: readonly ExplorerFilterField[] = [...flowFilterFields, ...findingFilterFields]

/** Whether a field is about findings, which the graph knows nothing of. */
export const isFindingField = (field: ExplorerFilterField): field is FindingFilterField =>
  (findingFilterFields as readonly string[]).includes(field)

/** The part of a filter that the graph, and the server, can be asked for. */
export const flowPartOf = ({ severity, rule, ...flowFilter }: ExplorerFilter): FlowFilter => flowFilter

/** Whether a filter asks for anything of the findings. */
export const asksForFindings = (filter: ExplorerFilter): boolean =>
  findingFilterFields.some((field) => (filter[field]?.length ?? 0) > 0)
