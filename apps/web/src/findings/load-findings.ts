import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import type { Finding, FindingSummary, Rule } from '@sharemap/rules'
import { type PinnedFindings, pinFindings } from './pin-findings.ts'

/** What the rules find in a register as at a day. */
export interface RegisterFindings {
  /** The gravest first. */
  readonly findings: readonly Finding[]
  readonly summary: FindingSummary
  /** The rules that fire, by id. */
  readonly rules: ReadonlyMap<string, Pick<Rule, 'id' | 'title' | 'asks'>>
  /** The findings that point at each record, by its id. */
  readonly ofRecord: ReadonlyMap<string, readonly Finding[]>
  /** The findings that speak, by the node or flow that shows them. */
  readonly pinned: PinnedFindings
}

const check = async (register: Register, asAt: IsoDate): Promise<RegisterFindings> => {
  // The rules are loaded when they are first asked for: the first page does not wait for them.
  const { checkRegister, rules, summariseFindings } = await import('@sharemap/rules')
  const findings = checkRegister(register, { asAt })
  const ofRecord = new Map<string, Finding[]>()
  for (const finding of findings) ofRecord.set(finding.record, [...(ofRecord.get(finding.record) ?? []), finding])
  return {
    findings,
    summary: summariseFindings(findings),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    ofRecord,
    pinned: pinFindings(register, findings),
  }
}

/** One answer a register and day, for as long as the register is in use. */
const answers = new WeakMap<Register, Map<IsoDate, Promise<RegisterFindings>>>()

/**
 * Checks a register, in the browser and once: whoever asks again for the same day has the same answer.
 *
 * @param register the council's register.
 * @param asAt the day on which it is judged.
 * @throws where the rules cannot be fetched; whoever asks again may have more luck.
 */
export const loadFindings = (register: Register, asAt: IsoDate): Promise<RegisterFindings> => {
  const days = answers.get(register) ?? new Map<IsoDate, Promise<RegisterFindings>>()
  answers.set(register, days)
  const known = days.get(asAt)
  if (known !== undefined) return known
  const found = check(register, asAt)
  days.set(asAt, found)
  found.catch(() => days.delete(asAt))
  return found
}
