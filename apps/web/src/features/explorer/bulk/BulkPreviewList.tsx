import { useState } from 'react'
import { bulkWords } from './bulk-words.ts'
import type { CheckedPreview } from './use-bulk-preview.ts'

/** So many records are told at once; the rest where somebody wants them. */
const fewest = 8

export interface BulkPreviewListProps {
  readonly preview: CheckedPreview
  /** How many records were chosen. */
  readonly asked: number
}

/** What edits will do, record by record, and what follows from it. */
export const BulkPreviewList = ({ preview, asked }: BulkPreviewListProps) => {
  const [all, setAll] = useState(false)
  const { records, becomeDraft, problems, findings } = preview
  if (problems.length > 0) {
    return (
      <>
        <p>{bulkWords.refused}</p>
        <ul className="plain-list">
          {problems.slice(0, fewest).map(({ code, path, message }) => (
            <li key={`${code} ${path}`}>{message}</li>
          ))}
        </ul>
      </>
    )
  }
  const shown = all ? records : records.slice(0, fewest)
  const same = asked - records.length
  return (
    <>
      <p role="status">
        <b>{bulkWords.changes(records.length)}</b> {same > 0 && bulkWords.same(same)}{' '}
        {becomeDraft > 0 && bulkWords.becomeDraft(becomeDraft)}{' '}
        {findings !== null && records.length > 0 && bulkWords.findings(findings.gone, findings.added)}
      </p>
      <ul className="bulk__changes">
        {shown.map(({ id, name, words }) => (
          <li key={id}>
            <b>{name}</b> {words.join(' ')}
          </li>
        ))}
      </ul>
      {records.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {bulkWords.more(records.length - shown.length)}
        </button>
      )}
    </>
  )
}
