import type { Finding } from '@sharemap/rules'
import { type FindingsSearch, noOrganisation } from '../../search/findings-search.ts'

/** The parts of the address that narrow the findings. */
export const findingFields = ['severity', 'organisation', 'rule', 'answered'] as const
export type FindingField = (typeof findingFields)[number]

/**
 * What of a finding a filter goes by.
 *
 * @param finding a finding of a register.
 * @param field the filter.
 */
export const valueOfFinding = (finding: Finding, field: FindingField): string => {
  if (field === 'organisation') return finding.organisation ?? noOrganisation
  return field === 'answered' ? (finding.silenced === null ? 'no' : 'yes') : finding[field]
}

const passes = (finding: Finding, search: FindingsSearch, field: FindingField) => {
  const wanted: readonly string[] | undefined = search[field]
  return wanted === undefined || wanted.includes(valueOfFinding(finding, field))
}

/**
 * Narrows findings to what the address asks for.
 *
 * @param findings what the rules found.
 * @param search the filters: values of one are alternatives, several filters all hold.
 */
export const selectFindings = (findings: readonly Finding[], search: FindingsSearch): readonly Finding[] =>
  findings.filter((finding) => findingFields.every((field) => passes(finding, search, field)))

/** A value of a filter, with how many findings it would leave beside the other filters. */
export interface FindingValue {
  readonly value: string
  readonly count: number
}

/**
 * Counts what each value of a filter would leave, in the order in which findings first have them.
 *
 * @param findings what the rules found, the gravest first.
 * @param search the filters; that of the field itself does not count.
 * @param field the filter.
 */
export const countValues = (
  findings: readonly Finding[],
  search: FindingsSearch,
  field: FindingField,
): readonly FindingValue[] => {
  const counts = new Map(findings.map((finding) => [valueOfFinding(finding, field), 0]))
  for (const finding of selectFindings(findings, { ...search, [field]: undefined })) {
    const value = valueOfFinding(finding, field)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count }))
}

/** The findings of one rule. */
export interface FindingsOfRule {
  readonly rule: string
  readonly findings: readonly Finding[]
}

/**
 * Gathers findings under their rules, in the order given: the rule with the gravest first.
 *
 * @param findings the gravest first.
 */
export const groupByRule = (findings: readonly Finding[]): readonly FindingsOfRule[] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule)
    if (group === undefined) groups.set(finding.rule, [finding])
    else group.push(finding)
  }
  return [...groups].map(([rule, group]) => ({ rule, findings: group }))
}
