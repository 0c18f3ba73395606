import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Site } from '../html/site.ts'
import { pathOfRecord } from '../reading/addresses.ts'
import { startCapital } from '../words/join-words.ts'

const hasPage = ({ reading, partyPages }: Site, id: string) => {
  if (id.startsWith('notice-')) return reading.notices.some((notice) => notice.id === id)
  if (id.startsWith('party-')) return partyPages.has(id)
  const node = reading.node(id)
  if (node === undefined) return false
  return node.kind === 'activity' || node.kind === 'category' || (node.kind === 'place' && id !== 'place-not-stated')
}

/**
 * The plain name of a record, as a link where the record has a page.
 *
 * @param options.start whether it stands at the start of a line, and so with a capital.
 */
export const recordLink = (site: Site, links: Links, id: string, { start = false } = {}): Markup => {
  const name = site.reading.plain(id)
  const text = start ? startCapital(name) : name
  const path = hasPage(site, id) ? pathOfRecord(id) : undefined
  return path === undefined ? html`${text}` : html`<a class="govuk-link" href="${links.to(path)}">${text}</a>`
}

/** Links to several records as words: "a, b and c". */
export const recordLinks = (site: Site, links: Links, ids: readonly string[]): Markup[] =>
  ids.map((id, at) => {
    const before = at === 0 ? '' : at === ids.length - 1 ? ' and ' : ', '
    return html`${before}${recordLink(site, links, id)}`
  })
