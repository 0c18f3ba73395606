import type { Finding, NoticeFinding } from '../finding.ts'
import { isAtLeast, type Severity, severities } from '../severity.ts'
import { isOfRegister, isSilenced } from './checked-file.ts'

/** How many findings of each severity speak; silenced ones are counted apart. */
export type SeverityCounts = Readonly<Record<Severity, number>>

/** What was found, counted. */
export interface FindingSummary {
  /** Findings that speak. */
  readonly total: number
  readonly silenced: number
  readonly bySeverity: SeverityCounts
  /** Each rule that speaks, the gravest first and then the most frequent. */
  readonly byRule: readonly { readonly rule: string; readonly severity: Severity; readonly count: number }[]
  /** Each organisation, by the id of its party; null for what belongs to no one. Most findings first. */
  readonly byOrganisation: readonly { readonly organisation: string | null; readonly bySeverity: SeverityCounts }[]
}

type AnyFinding = Finding | NoticeFinding

const countSeverities = (findings: readonly AnyFinding[]): SeverityCounts => {
  const counts = { 'act-now': 0, 'should-mend': 0, consider: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

const groupBy = <Key>(findings: readonly AnyFinding[], keyOf: (finding: AnyFinding) => Key) => {
  const groups = new Map<Key, AnyFinding[]>()
  for (const finding of findings) {
    const group = groups.get(keyOf(finding))
    if (group === undefined) groups.set(keyOf(finding), [finding])
    else group.push(finding)
  }
  return groups
}

const rank = (severity: Severity) => severities.indexOf(severity)

/**
 * Counts findings by severity, rule and organisation.
 *
 * @param findings what `checkRegister` or `checkNotice` found.
 */
export const summariseFindings = (findings: readonly AnyFinding[]): FindingSummary => {
  const speaking = findings.filter((finding) => !isSilenced(finding))
  const byRule = [...groupBy(speaking, ({ rule }) => rule)].map(([rule, group]) => ({
    rule,
    severity: group.map(({ severity }) => severity).reduce((one, other) => (rank(one) <= rank(other) ? one : other)),
    count: group.length,
  }))
  const byOrganisation = [
    ...groupBy(speaking.filter(isOfRegister), (finding) => (isOfRegister(finding) ? finding.organisation : null)),
  ].map(([organisation, group]) => ({ organisation, bySeverity: countSeverities(group), count: group.length }))
  return {
    total: speaking.length,
    silenced: findings.length - speaking.length,
    bySeverity: countSeverities(speaking),
    byRule: byRule.sort(
      (one, other) =>
        rank(one.severity) - rank(other.severity) || other.count - one.count || (one.rule < other.rule ? -1 : 1),
    ),
    byOrganisation: byOrganisation
      .sort((one, other) => other.count - one.count)
      .map(({ organisation, bySeverity }) => ({ organisation, bySeverity })),
  }
}

/**
 * How many findings speak that are as grave as a threshold: what a check in CI fails on.
 *
 * @param findings what was found; silenced findings do not count.
 * @param threshold the mildest severity that counts.
 */
export const countAtLeast = (findings: readonly AnyFinding[], threshold: Severity): number =>
  findings.filter((finding) => !isSilenced(finding) && isAtLeast(finding.severity, threshold)).length
