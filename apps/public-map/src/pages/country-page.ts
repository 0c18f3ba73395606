import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { bullets } from '../parts/bullets.ts'
import { recordLink } from '../parts/record-link.ts'
import { section } from '../parts/section.ts'
import { sourceTable } from '../parts/source-table.ts'
import { sentenceOfTelling } from '../picture/words-of-picture.ts'
import { pathOfRecord } from '../reading/addresses.ts'
import { flowsToPlace } from '../reading/places.ts'
import { tellingOf } from '../reading/tellings.ts'
import { startCapital } from '../words/join-words.ts'

const tagClass = {
  stands: 'app-tag--yes',
  'does-not-stand': 'app-tag--no',
  'cannot-tell': 'app-tag--maybe',
  'no-transfer': 'app-tag--yes',
} as const

const item = (site: Site, links: Links, flow: ReturnType<typeof flowsToPlace>[number]): Markup => {
  const text = site.words.list.country
  const { standing } = flow
  return html`<li><strong>${recordLink(site, links, flow.activity, { start: true })}</strong>
<span class="app-line-of-list">${sentenceOfTelling(site, tellingOf(site.reading, flow))}</span>
${
  standing !== null &&
  html`<div>${text.allowed} <span class="govuk-tag ${tagClass[standing.standing]}">${text.tags[standing.standing]}</span> ${text.verdicts[standing.standing]}</div>
<details class="govuk-details"><summary class="govuk-details__summary">${text.reason}</summary><div class="govuk-details__text">${standing.why}</div></details>
`
}</li>
`
}

/** What goes to one country, by whom, and whether the law allows it on the day. */
export const countryPage = (site: Site, place: string): Page => {
  const { reading, words } = site
  const text = words.list.country
  const name = words.list.placeInSentence(reading.plain(place))
  const flows = flowsToPlace(reading, place)
  const code = reading.node(place)
  const country = code?.kind === 'place' ? code.country : null
  const systems = reading.register.systems.filter(
    ({ hostingLocations }) =>
      country !== null &&
      hostingLocations.state === 'stated' &&
      hostingLocations.value.some((held) => held === country),
  )
  const title = text.title(name, country === 'GB')
  const transfers = new Set(flows.map(({ transfer }) => transfer))
  return {
    path: pathOfRecord(place) as string,
    title,
    description: text.description(name),
    menu: null,
    trail: [{ title: words.list.countries.heading, path: 'countries.html' }],
    scripts: [],
    main: (links) => html`<div class="app-text">
<h1 class="govuk-heading-xl">${title}</h1>
${section(
  links,
  'goes',
  text.goes,
  flows.length === 0
    ? html`<p class="govuk-body">${text.nothing}</p>\n`
    : html`<p class="govuk-body">${text.asOf(words.day(reading.asAt))}</p>
<ul class="app-choices">
${flows.map((flow) => item(site, links, flow))}</ul>
`,
)}${systems.length > 0 && section(links, 'systems', text.systems, bullets(systems.map(({ plainName }) => startCapital(plainName))))}${section(
  links,
  'source',
  words.service.source,
  sourceTable(site, links, [
    ...flows.flatMap(({ flow }) => reading.flow(flow) ?? []),
    ...reading.register.transfers.filter(({ id }) => transfers.has(id)),
    ...systems,
  ]),
)}</div>
`,
  }
}
