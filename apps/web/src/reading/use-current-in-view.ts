import { type RefObject, useEffect } from 'react'

/**
 * Brings what is chosen into view, when it is chosen elsewhere or stands in the address that was opened.
 *
 * @param within the element that holds the list.
 * @param selected what is chosen; the row that stands for it bears `aria-current`.
 */
export const useCurrentInView = (within: RefObject<HTMLElement | null>, selected: string | undefined): void => {
  useEffect(() => {
    if (selected === undefined) return
    within.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [within, selected])
}
