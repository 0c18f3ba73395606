import { type FormEvent, useId, useState } from 'react'
import { useEdits } from '../../../editing/edits-context.ts'
import { useSession } from '../../../editing/use-session.ts'
import { Sheet } from '../../../elements/Sheet.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { BulkEntryFields } from './BulkEntryFields.tsx'
import { BulkPreviewList } from './BulkPreviewList.tsx'
import type { BulkEntry, BulkKind } from './bulk-field.ts'
import { bulkCommands, bulkFields } from './bulk-fields.ts'
import { bulkWords } from './bulk-words.ts'
import { recordsOf } from './records-of.ts'
import { useBulkPreview } from './use-bulk-preview.ts'

export interface BulkDialogProps {
  /** Ids of the chosen flows. */
  readonly flows: readonly string[]
  readonly onClose: () => void
  readonly onDone: () => void
}

const nothingEntered: BulkEntry = { value: '', reason: '' }

/** Gives one field of several records one value: shows what will change, and does it as one change with its reason. */
export const BulkDialog = ({ flows, onClose, onDone }: BulkDialogProps) => {
  const { register } = useWorkbench()
  const { may } = useSession()
  const { send, pending } = useEdits()
  const [kind, setKind] = useState<BulkKind>('flow')
  const [fieldId, setFieldId] = useState('')
  const [entry, setEntry] = useState(nothingEntered)
  const [why, setWhy] = useState('')
  const [trouble, setTrouble] = useState('')
  const ids = useId()
  const field = bulkFields.find(({ id, kinds }) => id === fieldId && kinds.includes(kind))
  const records = recordsOf(register, kind, flows)
  const commands = field === undefined ? null : bulkCommands(field, records, entry)
  const preview = useBulkPreview(commands)
  const chooseField = (id: string) => {
    setFieldId(id)
    setEntry(nothingEntered)
    setTrouble('')
  }
  const apply = async (event: FormEvent) => {
    event.preventDefault()
    if (commands === null || pending) return
    const answer = await send(commands, why.trim())
    if (answer.kind === 'accepted') onDone()
    else setTrouble(answer.kind === 'conflict' ? bulkWords.conflict : answer.message)
  }
  const changing = preview?.records.length ?? 0
  return (
    <Sheet title={bulkWords.title} closeLabel={bulkWords.close} onClose={onClose}>
      <form className="bulk" onSubmit={apply}>
        <fieldset className="bulk__which">
          <legend>{bulkWords.which}</legend>
          {(['flow', 'activity'] as const).map((value) => (
            <label key={value} className="check">
              <input
                type="radio"
                name={`${ids}-which`}
                checked={kind === value}
                onChange={() => {
                  setKind(value)
                  chooseField('')
                }}
              />
              <span>{bulkWords.kinds[value](recordsOf(register, value, flows).length)}</span>
            </label>
          ))}
        </fieldset>
        <div className="small-form__field">
          <label htmlFor={`${ids}-field`}>{bulkWords.field}</label>
          <select
            id={`${ids}-field`}
            data-first-focus
            value={fieldId}
            onChange={({ target }) => chooseField(target.value)}
          >
            <option value="">{bulkWords.choose}</option>
            {bulkFields
              .filter(({ kinds }) => kinds.includes(kind))
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </select>
        </div>
        {field !== undefined && (
          <BulkEntryFields
            key={field.id}
            field={field}
            options={field.options(register).filter(({ isApproval }) => isApproval !== true || may('approve'))}
            entry={entry}
            onChange={setEntry}
          />
        )}
        <section aria-label={bulkWords.before} className="bulk__preview">
          <h3>{bulkWords.before}</h3>
          {preview === null ? (
            <p className="quiet">{bulkWords.enter}</p>
          ) : (
            <BulkPreviewList preview={preview} asked={records.length} />
          )}
        </section>
        <div className="small-form__field">
          <label htmlFor={`${ids}-why`}>{bulkWords.why}</label>
          <input
            id={`${ids}-why`}
            type="text"
            maxLength={2000}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
        </div>
        <p role="alert" className="small-form__trouble">
          {trouble}
        </p>
        <div className="form-actions">
          <button type="submit" className="button" disabled={changing === 0 || pending}>
            {pending ? bulkWords.applying : bulkWords.apply(changing)}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {bulkWords.close}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
