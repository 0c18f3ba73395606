import { Copy } from 'lucide-react'
import { useId, useState } from 'react'
import { exportWords } from './export-words.ts'

export interface CopyableTextProps {
  readonly label: string
  readonly text: string
}

/** A line of text to be copied. */
export const CopyableText = ({ label, text }: CopyableTextProps) => {
  const id = useId()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(exportWords.copied)
    } catch {
      // The clipboard is closed to pages that are not served securely, and to whoever says no.
      setSaid(exportWords.notCopied)
    }
  }
  return (
    <div className="copyable">
      <label htmlFor={id}>{label}</label>
      <div className="copyable__line">
        <input id={id} type="text" readOnly value={text} onFocus={({ target }) => target.select()} />
        <button type="button" className="icon-button" aria-label={exportWords.copy(label)} onClick={copy}>
          <Copy aria-hidden="true" size={16} />
        </button>
        <span role="status" className="quiet">
          {said}
        </span>
      </div>
    </div>
  )
}
