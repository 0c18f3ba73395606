import { useCallback, useRef, useState } from 'react'

/**
 * The width of an element, kept up as it changes.
 *
 * @param initial pixels to go by before the element is on the page.
 * @returns a ref to put on the element, and its width in pixels.
 */
export const useWidth = (initial: number): [(element: HTMLElement | null) => void, number] => {
  const [width, setWidth] = useState(initial)
  const observer = useRef<ResizeObserver | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    if (element === null) return
    observer.current = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)))
    observer.current.observe(element)
  }, [])
  return [ref, width]
}
