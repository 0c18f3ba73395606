import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import { useEffect, useState } from 'react'
import { loadFindings, type RegisterFindings } from './load-findings.ts'

/** The findings, once they are there. */
export interface FindingsState {
  /** Null while they are worked out, and where that failed. */
  readonly found: RegisterFindings | null
  readonly failed: boolean
}

interface Answer extends FindingsState {
  readonly register: Register
  readonly asAt: IsoDate
}

/**
 * The findings of a register as at a day, worked out after the page is shown.
 *
 * @param register undefined while it is not there.
 * @param asAt the day on which it is judged.
 */
export const useFindings = (register: Register | undefined, asAt: IsoDate): FindingsState => {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    if (register === undefined) return
    let wanted = true
    const tell = (state: FindingsState) => wanted && setAnswer({ register, asAt, ...state })
    loadFindings(register, asAt).then(
      (found) => tell({ found, failed: false }),
      () => tell({ found: null, failed: true }),
    )
    return () => {
      wanted = false
    }
  }, [register, asAt])
  // What was found for another day, or another register, is not shown for this one.
  return answer?.register === register && answer?.asAt === asAt ? answer : { found: null, failed: false }
}
