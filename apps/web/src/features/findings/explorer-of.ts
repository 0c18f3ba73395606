import { kindOfIdentifier } from '@sharemap/register'
import type { ExplorerSearch } from '../../search/explorer-search.ts'
import type { FindingsOfRule } from './select-findings.ts'

/** An address has to stay short enough to be kept and sent. */
const mostActivities = 60

/**
 * Where the explorer shows what a rule marks: the flows that bear its findings, else the activities that do.
 *
 * @param group the findings of one rule.
 * @returns null where it marks neither, so that nothing of it is drawn.
 */
export const explorerOf = ({ rule, findings }: FindingsOfRule): ExplorerSearch | null => {
  const speaking = findings.filter(({ silenced }) => silenced === null)
  const kinds = new Set(speaking.map(({ record }) => kindOfIdentifier(record)))
  if (kinds.has('flow') || kinds.has('transfer') || kinds.has('agreement')) return { rule: [rule] }
  const activities = [...new Set(speaking.map(({ record }) => record))].filter(
    (id) => kindOfIdentifier(id) === 'activity',
  )
  return activities.length === 0 || activities.length > mostActivities ? null : { activity: activities }
}
