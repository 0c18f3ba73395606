import type { Flow } from '@sharemap/register'
import { useRef } from 'react'
import { blankRecord } from '../draft/blank-record.ts'
import { unsavedId, withRecord } from '../draft/draft.ts'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { RecordScope, useForm } from '../fields/form-context.ts'
import { RadioRow } from '../fields/RadioEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { flowWords } from '../words/flow-words.ts'
import { formWords } from '../words/form-words.ts'
import { TransferFields } from './TransferForm.tsx'

const words: Record<Flow['transfer']['state'], string> = {
  stated: flowWords.transferSaid,
  'not-stated': formWords.unsaid,
  none: flowWords.transferNone,
}

/** Whether it leaves the UK, and then the facts of the transfer: the two are one piece of work, saved as one. */
export const TransferOfFlow = () => {
  const { record: flow } = useRecord('flow')
  const { draft, change } = useForm()
  const { transfer } = flow
  // Who changes their mind twice finds what they had.
  const last = useRef({ id: '', reason: '' })
  if (transfer.state === 'stated') last.current = { ...last.current, id: transfer.value }
  if (transfer.state === 'none') last.current = { ...last.current, reason: transfer.reason }
  const answer = (given: Flow['transfer'], about: string | null = null) =>
    change((now) => withRecord(now, { ...flow, transfer: given }), about)
  const choose = (state: Flow['transfer']['state']) => {
    if (state === 'none') answer({ state, reason: last.current.reason })
    else if (state === 'not-stated') answer({ state })
    else if (last.current.id in draft.records) answer({ state, value: last.current.id })
    else {
      const id = unsavedId('transfer', Object.keys(draft.records))
      const made = { ...flow, transfer: { state, value: id } }
      change((now) => withRecord(withRecord(now, blankRecord('transfer', id)), made), null)
    }
  }
  return (
    <FormSection title={flowWords.transferSection}>
      <FieldFrame path="transfer" label={flowWords.transfer} group>
        {({ id }) => (
          <>
            <RadioRow name={`${id}-state`} value={transfer.state} words={words} onChange={choose} />
            {transfer.state === 'none' && (
              <label className="form-field__because">
                <span>{flowWords.transferNoneBecause}</span>
                <input
                  type="text"
                  className="form-field__text"
                  value={transfer.reason}
                  onChange={({ target }) => answer({ state: 'none', reason: target.value }, `${flow.id} transfer`)}
                />
              </label>
            )}
          </>
        )}
      </FieldFrame>
      {transfer.state === 'stated' && draft.records[transfer.value] !== undefined && (
        <RecordScope value={transfer.value}>
          <TransferFields />
        </RecordScope>
      )}
    </FormSection>
  )
}
