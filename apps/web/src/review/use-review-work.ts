import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import type { ReviewItem } from '@sharemap/rules'
import { useEffect, useState } from 'react'

/** The work of review, once it is there. */
export interface ReviewWorkState {
  /** Null while it is worked out, and where that failed. */
  readonly items: readonly ReviewItem[] | null
  readonly failed: boolean
}

interface Answer extends ReviewWorkState {
  readonly register: Register
  readonly asAt: IsoDate
  readonly until: IsoDate
}

/**
 * What is to be done to keep a register true, worked out after the page is shown.
 *
 * @param register the council's register.
 * @param asAt the day on which it is looked at.
 * @param until the last day that is looked ahead to.
 */
export const useReviewWork = (register: Register, asAt: IsoDate, until: IsoDate): ReviewWorkState => {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let wanted = true
    const tell = (state: ReviewWorkState) => wanted && setAnswer({ register, asAt, until, ...state })
    // The rules are loaded when they are first asked for: the page does not wait for them.
    import('@sharemap/rules').then(
      ({ reviewWork }) => tell({ items: reviewWork(register, asAt, until), failed: false }),
      () => tell({ items: null, failed: true }),
    )
    return () => {
      wanted = false
    }
  }, [register, asAt, until])
  const isOfThis = answer?.register === register && answer.asAt === asAt && answer.until === until
  return isOfThis ? answer : { items: null, failed: false }
}
