import { type ReactNode, useEffect, useRef } from 'react'

export interface DisclosureProps {
  readonly label: ReactNode
  readonly children: ReactNode
}

/** A button that opens a small panel over the page: for choices that are seldom made. It closes on Escape or outside. */
export const Disclosure = ({ label, children }: DisclosureProps) => {
  const element = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const details = element.current
      if (details === null || !details.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        details.open = false
        details.querySelector('summary')?.focus()
      } else if (!(event.target instanceof Node) || !details.contains(event.target)) {
        details.open = false
      }
    }
    document.addEventListener('keydown', close, { capture: true })
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('keydown', close, { capture: true })
      document.removeEventListener('pointerdown', close)
    }
  }, [])
  return (
    <details ref={element} className="disclosure">
      <summary className="tool-button">{label}</summary>
      <div className="disclosure__panel">{children}</div>
    </details>
  )
}
