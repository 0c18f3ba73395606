import { useCallback, useRef, useState } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The size of an element, kept up as it changes.
 *
 * @param initial pixels to go by before the element is on the page.
 * @returns a ref to put on the element, and its size in pixels, without its padding.
 */
export const useSize = (initial: Size): [(element: HTMLElement | null) => void, Size] => {
  const [size, setSize] = useState(initial)
  const observer = useRef<ResizeObserver | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    if (element === null) return
    observer.current = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      setSize({ width: Math.floor(width), height: Math.floor(height) })
    })
    observer.current.observe(element)
  }, [])
  return [ref, size]
}
