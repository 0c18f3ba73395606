import type { RegisterRecord } from '@sharemap/register'
import { useMemo, useState } from 'react'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import type { Draft } from './draft/draft.ts'
import { draftsNamed } from './draft/drafts-named.ts'

/** What can be sent for review with a record. */
export interface Along {
  /** The drafts that the record names. */
  readonly offered: readonly RegisterRecord[]
  /** The ids of those that are to be left behind. */
  readonly left: ReadonlySet<string>
  readonly toggle: (id: string) => void
  /** Those that go along. */
  readonly chosen: readonly RegisterRecord[]
}

/**
 * Offers to send along what a record names and what is a draft itself: all of it, unless somebody leaves some behind.
 *
 * @param draft the draft of the record.
 */
export const useAlong = (draft: Draft): Along => {
  const { records } = useWorkbench()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const offered = useMemo(() => draftsNamed(draft, (id) => records.get(id)?.record), [draft, records])
  const toggle = (id: string) =>
    setLeft((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return { offered, left, toggle, chosen: offered.filter(({ id }) => !left.has(id)) }
}
