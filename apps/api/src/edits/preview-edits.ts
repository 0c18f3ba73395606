import { applyEdits, type EditCommand } from '@sharemap/register'
import { describeChanges } from '../history/summarise-entry.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { createFindingComparison } from './compare-findings.ts'
import type { EditPreview } from './edit-schemas.ts'
import { findMalformed } from './find-malformed.ts'
import { tellConflicts } from './tell-conflicts.ts'

const nothing: EditPreview = { changes: [], problems: [], conflicts: [], findings: { added: [], gone: [] } }

/**
 * Makes a preview of edits: what they would change, in words, what stands in their way, and which findings they would
 * bring or mend. Nothing is kept.
 *
 * @param parts the store, the people and the day.
 */
export const createEditPreview = (parts: CouncilParts): ((commands: readonly EditCommand[]) => EditPreview) => {
  const compareFindings = createFindingComparison()
  return (commands) => {
    const { register } = parts.store.current()
    const today = parts.today()
    const malformed = findMalformed(register, commands, today)
    if (malformed.length > 0) return { ...nothing, problems: [...malformed] }
    const applied = applyEdits(register, commands, { today })
    if (applied.ok) {
      const changes = describeChanges(parts.store, applied.changes)
      return { ...nothing, changes, findings: compareFindings(register, applied.register, today) }
    }
    return applied.reason === 'conflict'
      ? { ...nothing, conflicts: tellConflicts(parts, applied.conflicts) }
      : { ...nothing, problems: [...applied.problems] }
  }
}
