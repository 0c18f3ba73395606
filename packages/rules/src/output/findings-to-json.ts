import type { IsoDate } from '@sharemap/law'
import type { Finding, NoticeCheck } from '../finding.ts'
import { type FindingSummary, summariseFindings } from './summarise-findings.ts'

/** The check of a register as at a date, as programs read it. */
export interface RegisterCheck {
  readonly register: string
  readonly asAt: IsoDate
  readonly summary: FindingSummary
  readonly findings: readonly Finding[]
}

/**
 * Puts the findings of a register together for programs.
 *
 * @param register its path or name.
 * @param findings what `checkRegister` found.
 * @param asAt the day on which it was judged.
 */
export const toRegisterCheck = (register: string, findings: readonly Finding[], asAt: IsoDate): RegisterCheck => ({
  register,
  asAt,
  summary: summariseFindings(findings),
  findings,
})

/**
 * Writes checks as JSON: one as an object, several as a list.
 *
 * @param checks checks of registers, of notices or of both.
 * @returns JSON with two blanks of indent that ends with a line break.
 */
export const findingsToJson = (checks: readonly (RegisterCheck | NoticeCheck)[]): string =>
  `${JSON.stringify(checks.length === 1 ? checks[0] : checks, null, 2)}\n`
