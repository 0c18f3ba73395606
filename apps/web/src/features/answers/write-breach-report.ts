import type { ImpactOfBreach } from '@sharemap/graph'
import { ukTimeInWords } from '../../workbench/uk-time.ts'
import type { BreachClock } from './breach-clock.ts'

const toFillIn = '[to be filled in]'

/**
 * Drafts the report of a breach to the regulator: what UK GDPR Art 33(3) asks, filled as far as the register goes.
 *
 * @param impact what the breach touches.
 * @param clock when it was noticed and must be reported; null where nobody has said.
 * @returns plain text to be copied; what the register cannot know is marked to be filled in.
 */
export const writeBreachReport = (impact: ImpactOfBreach, clock: BreachClock | null): string => {
  const { subject, touched, report, regulator } = impact
  const aware = clock === null ? toFillIn : ukTimeInWords(clock.aware)
  const due = clock === null ? '' : ` (to be reported by ${ukTimeInWords(clock.deadline)}: ${clock.source})`
  const items = report.map(
    ({ asks, known, source }, position) => `${position + 1}. ${asks} (${source})\n   ${known ?? toFillIn}`,
  )
  return [
    `Personal data breach: ${subject.name}`,
    `Controllers: ${touched.organisations.map(({ name }) => name).join('; ') || toFillIn}`,
    `Became aware: ${aware}${due}`,
    `Activities touched: ${touched.activities.map(({ name }) => name).join('; ') || toFillIn}`,
    '',
    ...items,
    '',
    `To: ${regulator.name}, ${regulator.telephone}, ${regulator.website}`,
    '',
  ].join('\n')
}
