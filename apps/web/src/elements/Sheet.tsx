import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

export interface SheetProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Where it comes from on a narrow screen; in the middle of any other. */
  readonly from?: 'side' | 'below' | 'middle'
}

/**
 * A modal dialog: a sheet from the side or from below on narrow screens. It is open for as long as it is rendered.
 * The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back.
 */
export const Sheet = ({ title, closeLabel, onClose, children, from = 'middle' }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Before the browser paints, and closed while still in the page: only then does the focus go back where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // The browser gives the focus to the first button, which closes; what a sheet is for may say that it wants it.
    element?.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    return () => element?.close()
  }, [])
  return (
    // The backdrop is part of the dialog; a press on it closes, as Escape does for those who use the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog without our help
    <dialog
      ref={dialog}
      className={`sheet sheet--${from}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="sheet__body">
        <div className="sheet__head">
          <h2 id={heading} className="sheet__title">
            {title}
          </h2>
          <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
            <X aria-hidden="true" size={20} />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
