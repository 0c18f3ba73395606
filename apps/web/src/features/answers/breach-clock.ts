import type { ImpactOfBreach } from '@sharemap/graph'
import { readUkTime } from '../../workbench/uk-time.ts'

/** When a breach has to be reported, from when somebody became aware of it. */
export interface BreachClock {
  readonly aware: Date
  /** The end of the hours that the law gives, all of them counted, at night and on holidays. */
  readonly deadline: Date
  readonly hours: number
  readonly source: string
}

/**
 * Sets the clock of UK GDPR Art 33(1): 72 hours from becoming aware.
 *
 * @param impact a breach, with the duties in force.
 * @param aware when somebody became aware, as UK clocks show it; undefined where nobody has said.
 * @returns null without a time, or where no duty in force sets hours.
 */
export const setBreachClock = (
  { duties }: Pick<ImpactOfBreach, 'duties'>,
  aware: string | undefined,
): BreachClock | null => {
  const start = aware === undefined ? null : readUkTime(aware)
  const duty = duties.find(({ code }) => code === 'tell-regulator')
  if (start === null || duty === undefined || duty.withinHours === null) return null
  const { withinHours: hours, source } = duty
  return { aware: start, deadline: new Date(start.getTime() + hours * 3_600_000), hours, source }
}
