import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Site } from '../html/site.ts'
import { lastChecked } from '../reading/last-checked.ts'
import type { PublicEvidence } from '../reading/site-reading.ts'
import { recordLink } from './record-link.ts'

const keyOf = ({ notice, section, lines, source, says }: PublicEvidence) =>
  JSON.stringify([notice, section, lines, source, says])

const placeOf = (site: Site, links: Links, { notice, section, lines, source }: PublicEvidence): Markup => {
  const { service } = site.words
  if (notice === null) return html`${source ?? service.ours}`
  const line = lines === null ? null : service.sourceLines(lines.from, lines.to)
  const place = [section, line].filter((part) => part !== null).join(', ')
  return html`${recordLink(site, links, notice, { start: true })}${place === '' ? '' : `: ${place}`}`
}

/**
 * What a page rests on: what each notice says in our words, where, how firmly, and when that was last checked.
 *
 * @param records the records that the page tells of.
 */
export const sourceTable = (
  site: Site,
  links: Links,
  records: readonly { readonly evidence: readonly PublicEvidence[] }[],
): Markup => {
  const { words } = site
  const evidence = [
    ...new Map(records.flatMap((record) => record.evidence).map((item) => [keyOf(item), item])).values(),
  ]
  const checked = lastChecked(records)
  const [says, where, sure] = words.service.evidenceHead
  return html`${checked !== null && html`<p class="govuk-body">${words.service.checked(words.day(checked))}</p>\n`}<details class="govuk-details">
<summary class="govuk-details__summary">${words.service.sourcesShow(evidence.length)}</summary>
<div class="govuk-details__text app-scroll">
<table class="govuk-table app-table">
<thead><tr><th scope="col" class="govuk-table__header">${says}</th><th scope="col" class="govuk-table__header">${where}</th><th scope="col" class="govuk-table__header">${sure}</th></tr></thead>
<tbody>
${evidence.map(
  (item) =>
    html`<tr><td class="govuk-table__cell">${item.says}</td><td class="govuk-table__cell">${placeOf(site, links, item)}</td><td class="govuk-table__cell">${words.site.certaintyMeaning[item.basis]}</td></tr>\n`,
)}</tbody>
</table>
</div>
</details>
`
}
