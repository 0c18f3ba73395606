import { useRouterState } from '@tanstack/react-router'
import { CircleAlert, CircleCheck, Undo2, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { editingWords } from './editing-words.ts'
import { type Notice, useEdits } from './edits-context.ts'

export interface NoticeBannerProps {
  readonly notice: Notice | null
  readonly onClose: () => void
}

/**
 * Says what became of a change and offers to undo it, at the foot of the window. It never goes by time: it goes when it
 * is closed, and when the page after the one that a change leads to is left for another.
 */
export const NoticeBanner = ({ notice, onClose }: NoticeBannerProps) => {
  const { undo, pending } = useEdits()
  useEndAfterPages(notice, onClose)
  const Icon = notice?.tone === 'trouble' ? CircleAlert : CircleCheck
  return (
    // The region is there before anything is said in it, so that screen readers hear it.
    <div className="notice-banner-place no-print" role="status">
      {notice !== null && (
        <div className={`notice-banner notice-banner--${notice.tone}`}>
          <Icon aria-hidden="true" size={20} />
          <p>{notice.text}</p>
          {notice.undoable !== null && (
            <button
              type="button"
              className="tool-button"
              disabled={pending}
              onClick={() => void undo(notice.undoable ?? undefined)}
            >
              <Undo2 aria-hidden="true" size={16} /> {editingWords.undo}
            </button>
          )}
          <button type="button" className="icon-button" aria-label={editingWords.closeNotice} onClick={onClose}>
            <X aria-hidden="true" size={18} />
          </button>
        </div>
      )}
    </div>
  )
}

/** A change mostly leads to another page, where the notice is still wanted; on the one after that it is not. */
const pagesKept = 1

const useEndAfterPages = (notice: Notice | null, end: () => void) => {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const seen = useRef({ notice, path, pages: 0 })
  useEffect(() => {
    const last = seen.current
    if (last.notice !== notice) seen.current = { notice, path, pages: 0 }
    else if (last.path !== path) {
      seen.current = { notice, path, pages: last.pages + 1 }
      if (notice !== null && last.pages >= pagesKept) end()
    }
  }, [notice, path, end])
}
