import type { IsoDate } from '@sharemap/law'
import type { NoticeCheck, PublisherKind } from '@sharemap/rules'
import { useDeferredValue, useEffect, useState } from 'react'
import { sizeOfNotice } from './notice-size.ts'

/** A notice to be checked. */
export interface NoticeToCheck {
  readonly name: string
  readonly text: string
  readonly asAt: IsoDate
  readonly publisher: PublisherKind
}

/**
 * Checks a notice in the browser, after the page has shown what was typed.
 *
 * @param notice the text, the day and who publishes it.
 * @returns the check, null until it is there; and whether the rules could not be loaded.
 */
export const useNoticeCheck = ({ name, text, asAt, publisher }: NoticeToCheck) => {
  const settled = useDeferredValue(text)
  const [check, setCheck] = useState<NoticeCheck | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    setFailed(false)
    setCheck(null)
    if (sizeOfNotice(settled) !== 'fits') return
    let wanted = true
    import('@sharemap/rules').then(
      ({ checkNotice }) => wanted && setCheck(checkNotice(settled, { name, asAt, publisher })),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [name, settled, asAt, publisher])
  return { check, failed }
}
