import type { EditCommand, RegisterRecord } from '@sharemap/register'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { Sheet } from '../../../elements/Sheet.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { actionWords } from '../words/action-words.ts'
import { formWords } from '../words/form-words.ts'
import { PreviewedEdits } from './PreviewedEdits.tsx'

export interface EndRecordProps {
  readonly record: RegisterRecord
  readonly action: 'retire' | 'restore' | 'remove'
  readonly onClose: () => void
}

const hints = { retire: actionWords.retireHint, restore: actionWords.restoreHint, remove: actionWords.removeHint }

/** Retires a record, brings it back, or removes it, once it was seen what changes by it. */
export const EndRecord = ({ record, action, onClose }: EndRecordProps) => {
  const { today } = useWorkbench()
  const navigate = useNavigate()
  const [validTo, setValidTo] = useState(record.validTo ?? today)
  const id = useId()
  const target = { record: record.id, version: record.version }
  const commands: Readonly<Record<EndRecordProps['action'], EditCommand>> = {
    retire: { command: 'retire-record', ...target, validTo },
    restore: { command: 'restore-record', ...target },
    remove: { command: 'remove-record', ...target },
  }
  return (
    <Sheet title={actionWords[action]} closeLabel={formWords.close} onClose={onClose}>
      <p>{hints[action]}</p>
      {action === 'retire' && (
        <div className="small-form__field">
          <label htmlFor={id}>{actionWords.retireFrom}</label>
          <input
            id={id}
            type="date"
            required
            value={validTo}
            onChange={({ target: field }) => field.value !== '' && setValidTo(field.value)}
          />
        </div>
      )}
      <PreviewedEdits
        commands={[commands[action]]}
        label={actionWords[action]}
        onCancel={onClose}
        onDone={() => {
          onClose()
          if (action === 'remove') void navigate({ to: '/' })
        }}
      />
    </Sheet>
  )
}
