import { html } from '../html/html.ts'
import type { Site } from '../html/site.ts'
import type { Edition } from './history.ts'

/** Ids last for ever and are nobody's address: they are made from the fingerprint of what was published. */
const idOf = ({ on, version }: Edition) => `urn:sharemap:${on}:${version}`

/**
 * The changes as an Atom feed (RFC 4287).
 *
 * @param editions the publications, the newest first.
 */
export const writeFeed = ({ words, theme }: Site, editions: readonly Edition[]): string => {
  const { change } = words
  const first = editions.at(-1)
  const newest = editions[0]
  const base = theme.address === null ? null : html` xml:base="${theme.address}"`
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.site.language}"${base}>
<title>${change.feedTitle(theme.title)}</title>
<id>${first === undefined ? 'urn:sharemap' : `${idOf(first)}:feed`}</id>
<updated>${newest?.on ?? '1970-01-01'}T00:00:00Z</updated>
<author><name>${theme.publisher}</name></author>
<link rel="alternate" type="text/html" href="changes.html"/>
<link rel="self" type="application/atom+xml" href="changes.atom"/>
${editions.map(
  (edition) => html`<entry>
<title>${change.on(words.day(edition.on))}</title>
<id>${idOf(edition)}</id>
<updated>${edition.on}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="changes.html#v-${edition.version}"/>
<content type="text">${edition.changes.length > 0 ? edition.changes.map(({ sentence, details = [] }) => [sentence, ...details.map((detail) => detail.sentence)].join(' ')).join('\n') : edition === first ? change.first : change.none}</content>
</entry>
`,
)}</feed>
`.toString()
}
