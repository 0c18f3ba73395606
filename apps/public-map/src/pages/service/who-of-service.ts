import type { Site } from '../../html/site.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'

/** Whoever answers for a service, as it stands in a sentence. */
export const whoOf = ({ reading }: Site, { controller }: PublicActivity): string => reading.plain(controller)
