import { useEffect, useRef } from 'react'

/** What the keys of undo and redo do. Where a step is left out, the keys are left to whoever else listens. */
export interface UndoSteps {
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
}

/** In a field for text, the keys undo what was typed, which the browser does by itself. */
const isTextField = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !/^(?:button|checkbox|file|radio|submit)$/.test(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable)

/**
 * Listens for Ctrl Z and Ctrl Y (⌘ Z and ⇧ ⌘ Z on a Mac), outside of fields for text.
 *
 * @param steps what they do.
 * @param options.first whether to be asked before the rest of the page, as a form is.
 */
export const useUndoKeys = (steps: UndoSteps, { first }: { readonly first: boolean }): void => {
  const latest = useRef(steps)
  latest.current = steps
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if ((key !== 'z' && key !== 'y') || isTextField(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      const step = key === 'y' || event.shiftKey ? latest.current.redo : latest.current.undo
      if (step === undefined) return
      event.preventDefault()
      step()
    }
    document.addEventListener('keydown', onKeyDown, { capture: first })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: first })
  }, [first])
}
