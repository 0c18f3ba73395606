import type { Party } from '@sharemap/register'
import { useId, useMemo, useState } from 'react'
import { Sheet } from '../../../elements/Sheet.tsx'
import { findLikelySame } from '../../../pickers/find-likely-same.ts'
import { PickOne } from '../../../pickers/PickOne.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { actionWords } from '../words/action-words.ts'
import { formWords } from '../words/form-words.ts'
import { PreviewedEdits } from './PreviewedEdits.tsx'

export interface MergePartiesProps {
  readonly party: Party
  readonly onClose: () => void
}

/** Makes another party part of this one, once it was seen what changes by it. The likely ones are offered first. */
export const MergeParties = ({ party, onClose }: MergePartiesProps) => {
  const { register, records } = useWorkbench()
  const [chosen, setChosen] = useState<string | null>(null)
  const id = useId()
  const choices = useMemo(() => {
    const others = register.parties.filter(({ id: other, status }) => other !== party.id && status !== 'retired')
    const likely = new Set(findLikelySame(party.name, others).map(({ id: other }) => other))
    return others
      .map(({ id: other, name, plainName, aliases }) => ({ id: other, label: name, hint: plainName, also: aliases }))
      .sort(
        (one, other) =>
          Number(likely.has(other.id)) - Number(likely.has(one.id)) || one.label.localeCompare(other.label, 'en-GB'),
      )
  }, [register, party])
  const duplicate = records.of('party', chosen)
  return (
    <Sheet title={actionWords.merge} closeLabel={formWords.close} onClose={onClose}>
      <p>{actionWords.mergeHint}</p>
      <label htmlFor={id} className="form-field__label">
        {actionWords.mergeWith}
      </label>
      <PickOne id={id} label={actionWords.mergeWith} value={chosen} choices={choices} onChoose={setChosen} />
      {duplicate !== undefined && (
        <PreviewedEdits
          commands={[
            {
              command: 'merge-parties',
              record: party.id,
              version: party.version,
              duplicate: duplicate.id,
              duplicateVersion: duplicate.version,
            },
          ]}
          label={actionWords.merge}
          onCancel={onClose}
          onDone={onClose}
        />
      )}
    </Sheet>
  )
}
