import type { PublisherKind } from '@sharemap/rules'
import { useId, useState } from 'react'
import { DayField } from '../../elements/DayField.tsx'
import { checkNoticeWords } from './check-notice-words.ts'
import type { NoticeToCheck } from './use-notice-check.ts'

export interface NoticeFormProps {
  readonly notice: NoticeToCheck
  readonly onChange: (changes: Partial<NoticeToCheck>) => void
}

/** What to check, as at which day, and by whom it is published. */
export const NoticeForm = ({ notice, onChange }: NoticeFormProps) => {
  const id = useId()
  const [notRead, setNotRead] = useState(false)
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    try {
      onChange({ name: file.name, text: await file.text() })
      setNotRead(false)
    } catch {
      setNotRead(true)
    }
  }
  return (
    <form className="notice-form no-print" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={`${id}text`}>
        <b>{checkNoticeWords.text}</b>
      </label>
      <textarea
        id={`${id}text`}
        rows={10}
        spellCheck={false}
        value={notice.text}
        onChange={({ target }) => onChange({ name: checkNoticeWords.pasted, text: target.value })}
      />
      <div className="notice-form__choices">
        <div className="field">
          <label htmlFor={`${id}file`}>{checkNoticeWords.file}</label>
          <input
            id={`${id}file`}
            type="file"
            accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        </div>
        <DayField label={checkNoticeWords.asAt} value={notice.asAt} onChoose={(asAt) => onChange({ asAt })} />
        <label className="field">
          <span>{checkNoticeWords.publisher}</span>
          <select
            value={notice.publisher}
            onChange={({ target }) => onChange({ publisher: target.value as PublisherKind })}
          >
            {Object.entries(checkNoticeWords.publishers).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </select>
        </label>
        {notice.text !== '' && (
          <button type="button" className="tool-button" onClick={() => onChange({ text: '' })}>
            {checkNoticeWords.clear}
          </button>
        )}
      </div>
      {notRead && <p role="alert">{checkNoticeWords.notRead}</p>}
    </form>
  )
}
