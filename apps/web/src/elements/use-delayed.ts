import { useEffect, useState } from 'react'

/**
 * Becomes true when something has held for a while: a sign of waiting that flashes up for a moment only unsettles.
 *
 * @param holds what must hold.
 * @param milliseconds for how long.
 */
export const useDelayed = (holds: boolean, milliseconds: number): boolean => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = setTimeout(() => setLate(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [holds, milliseconds])
  return holds && late
}
