import type { RegisterRecord } from '@sharemap/register'
import { useState } from 'react'
import { actionWords } from '../words/action-words.ts'
import { EndRecord } from './EndRecord.tsx'
import { MergeParties } from './MergeParties.tsx'

type Action = 'retire' | 'restore' | 'remove' | 'merge'

/** What can be done with a record as a whole. */
export const RecordActions = ({ record }: { readonly record: RegisterRecord }) => {
  const [doing, setDoing] = useState<Action | null>(null)
  const isRetired = record.status === 'retired'
  const offered: Action[] = [
    isRetired ? 'restore' : 'retire',
    ...('scope' in record && !isRetired ? (['merge'] as const) : []),
    'remove',
  ]
  const close = () => setDoing(null)
  return (
    <section className="form-section">
      <h2>{actionWords.title}</h2>
      <div className="form-actions">
        {offered.map((action) => (
          <button key={action} type="button" className="button button--quiet" onClick={() => setDoing(action)}>
            {actionWords[action]}…
          </button>
        ))}
      </div>
      {doing === 'merge' && 'scope' in record && <MergeParties party={record} onClose={close} />}
      {doing !== null && doing !== 'merge' && <EndRecord record={record} action={doing} onClose={close} />}
    </section>
  )
}
