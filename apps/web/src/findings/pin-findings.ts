import { type Flow, kindOfIdentifier, type Register, statedValue } from '@sharemap/register'
import type { Finding, Severity } from '@sharemap/rules'

/** Findings by the record at which a picture or a table shows them. */
export type PinnedFindings = ReadonlyMap<string, readonly Finding[]>

const gravity: readonly Severity[] = ['act-now', 'should-mend', 'consider']

/** The records that are drawn for one that is not: the flows that rest on a transfer or an agreement, and the like. */
const standIns = (register: Register): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  const add = (hidden: string | undefined, shown: string) => {
    if (hidden !== undefined) found.set(hidden, [...(found.get(hidden) ?? []), shown])
  }
  const restsOn = (flow: Flow) => [statedValue(flow.transfer), statedValue(flow.agreement)]
  for (const flow of register.flows) for (const id of restsOn(flow)) add(id, flow.id)
  for (const activity of register.activities) {
    for (const id of statedValue(activity.retention) ?? []) add(id, activity.id)
  }
  return found
}

const isDrawn = (id: string) => {
  const kind = kindOfIdentifier(id)
  return kind !== 'transfer' && kind !== 'agreement' && kind !== 'retention'
}

/**
 * Pins findings to what is drawn: to the record that they point at; and what a transfer or an agreement lacks, to the
 * flows that rest on it, what a retention rule lacks, to the activities that keep data by it.
 *
 * @param register the register that was checked.
 * @param findings what the rules found. Those that somebody has answered for are left out: they ask for nothing.
 * @returns the findings of each record, in the order given.
 */
export const pinFindings = (register: Register, findings: readonly Finding[]): PinnedFindings => {
  const instead = standIns(register)
  const pins = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.silenced !== null) continue
    for (const id of isDrawn(finding.record) ? [finding.record] : (instead.get(finding.record) ?? [])) {
      const pinned = pins.get(id)
      if (pinned === undefined) pins.set(id, [finding])
      else pinned.push(finding)
    }
  }
  return pins
}

/** Of several severities the gravest; null of none. */
export const gravestOf = (findings: readonly Pick<Finding, 'severity'>[]): Severity | null =>
  gravity.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null

/** How many findings there are, in all and by how soon they ask for something. */
export const findingsInOrder = (findings: readonly Pick<Finding, 'severity'>[]) =>
  gravity
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
