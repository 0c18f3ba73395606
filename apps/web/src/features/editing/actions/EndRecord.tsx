import type { EditCommand, RegisterRecord } from '@sharemap/register'
import { useNavigate } from '@tanstack/react-router'
import { useId, useMemo, useState } from 'react'
import { Sheet } from '../../../elements/Sheet.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { actionWords } from '../words/action-words.ts'
import { formWords } from '../words/form-words.ts'
import { endingWith } from './ending-with.ts'
import { PreviewedEdits } from './PreviewedEdits.tsx'

export interface EndRecordProps {
  readonly record: RegisterRecord
  readonly action: 'retire' | 'restore' | 'remove'
  readonly onClose: () => void
}

const hints = { retire: actionWords.retireHint, restore: actionWords.restoreHint, remove: actionWords.removeHint }

/** Retires a record, brings it back, or removes it, once it was seen what changes by it. */
export const EndRecord = ({ record, action, onClose }: EndRecordProps) => {
  const { register, today } = useWorkbench()
  const navigate = useNavigate()
  const [validTo, setValidTo] = useState(record.validTo ?? today)
  const [isAlone, setAlone] = useState(false)
  const id = useId()
  const ending = useMemo(() => (action === 'retire' ? endingWith(register, record) : []), [action, register, record])
  const target = { record: record.id, version: record.version }
  const retired = isAlone ? [record] : [record, ...ending]
  const commands: Readonly<Record<EndRecordProps['action'], readonly EditCommand[]>> = {
    retire: retired.map(({ id: one, version }) => ({ command: 'retire-record', record: one, version, validTo })),
    restore: [{ command: 'restore-record', ...target }],
    remove: [{ command: 'remove-record', ...target }],
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
      {ending.length > 0 && (
        <label className="check">
          <input type="checkbox" checked={!isAlone} onChange={({ target: box }) => setAlone(!box.checked)} />
          <span>
            {actionWords.retireWith(ending.length)} <span className="quiet">{actionWords.retireWithHint}</span>
          </span>
        </label>
      )}
      <PreviewedEdits
        commands={commands[action]}
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
