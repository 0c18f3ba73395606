import { useState } from 'react'

const step = 200

/**
 * Shows a long list in parts, so that ten thousand rows do not stop the page.
 *
 * @param items the whole list.
 * @returns the part that is shown, how many the next part adds, and how to show it.
 */
export const useSomeFirst = <Item>(items: readonly Item[]) => {
  const [wanted, setWanted] = useState(step)
  return {
    shown: items.slice(0, wanted),
    more: Math.min(step, Math.max(0, items.length - wanted)),
    showMore: () => setWanted(wanted + step),
  }
}
