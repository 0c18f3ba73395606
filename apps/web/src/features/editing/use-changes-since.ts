import { useQuery } from '@tanstack/react-query'
import type { ChangeSince, Clash } from '../../editing/clash.ts'
import { isHeld, versionsQuery } from '../../history/versions-query.ts'

/**
 * Who has changed a record since it was seen: as the server told when it refused, or as the record's history tells where
 * the clash was met before anything was sent, as after a reload.
 *
 * @param clash the clash; undefined where there is none.
 */
export const useChangesSince = (clash: Clash | undefined): readonly ChangeSince[] => {
  const isTold = clash === undefined || clash.since.length > 0
  const { data = [] } = useQuery({ ...versionsQuery(clash?.record ?? ''), enabled: !isTold })
  if (clash === undefined || isTold) return clash?.since ?? []
  const seen = clash.seen?.version ?? 0
  return data.flatMap((version) => {
    const { entry, at, whoName, why } = version
    const isLater = isHeld(version) ? version.version > seen : version.change === 'removed'
    return isLater && entry !== null && at !== null
      ? [{ number: entry, at, whoName: whoName ?? '', why: why ?? '' }]
      : []
  })
}
