import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { elementWords } from './element-words.ts'

/** Copies the address of the page, which holds all of its state. */
export const CopyLink = () => {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setSaid(elementWords.linkCopied)
    } catch {
      // The clipboard is closed to pages that are not served securely, and to whoever says no.
      setSaid(elementWords.linkNotCopied)
    }
  }
  return (
    <span className="copy-link">
      <button type="button" className="tool-button" onClick={copy}>
        <Link2 aria-hidden="true" size={16} /> {elementWords.copyLink}
      </button>
      <span role="status" className="quiet">
        {said}
      </span>
    </span>
  )
}
