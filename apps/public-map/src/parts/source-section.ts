import type { Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Site } from '../html/site.ts'
import type { PublicEvidence } from '../reading/site-reading.ts'
import { section } from './section.ts'
import { sourceTable } from './source-table.ts'

/** The part of a page that says which notices it rests on, and where in them; nothing where it rests on none. */
export const sourceSection = (
  site: Site,
  links: Links,
  records: readonly { readonly evidence: readonly PublicEvidence[] }[],
): Markup | null =>
  records.every(({ evidence }) => evidence.length === 0)
    ? null
    : section(links, 'source', site.words.service.source, sourceTable(site, links, records))
