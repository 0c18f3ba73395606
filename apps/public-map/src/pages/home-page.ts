import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { paragraphs } from '../parts/bullets.ts'
import { findForm } from '../parts/find-form.ts'
import { recordLinks } from '../parts/record-link.ts'
import { pathOfRecord } from '../reading/addresses.ts'
import type { PublicActivity } from '../reading/site-reading.ts'
import { isHistorical, topicsOfServices } from '../reading/topics-of-services.ts'
import { joinWords, startCapital } from '../words/join-words.ts'

const choice = (
  { reading }: Site,
  links: Links,
  service: PublicActivity,
): Markup => html`<li><a class="govuk-link" href="${links.to(pathOfRecord(service.id) as string)}">${startCapital(service.plainName)}</a> <span class="app-choices__hint">${startCapital(reading.plain(service.runBy ?? service.controller))}</span></li>
`

const topics = (site: Site, links: Links, services: readonly PublicActivity[]): Markup => html`<div class="app-topics">
${topicsOfServices(services, site.theme.topics, site.words.home.otherTopic).map(
  (topic) => html`<section>
<h3 class="govuk-heading-s">${topic.title}</h3>
<ul class="app-choices">
${topic.services.map((service) => choice(site, links, service))}</ul>
</section>
`,
)}</div>
`

const controllersOf = ({ reading }: Site) => [...new Set(reading.activities.map(({ controller }) => controller))]

const publishersOf = ({ reading, words }: Site): string => {
  const names = [...new Set(reading.notices.map(({ publisher }) => reading.plain(publisher)))]
  const [first = ''] = names
  return names.length <= words.home.publishersNamed
    ? joinWords(names)
    : words.home.publishersMany(first, names.length - 1)
}

/** The first page: one question, the services by what people do in life, and the other ways in. */
export const homePage = (site: Site): Page => {
  const { reading, words } = site
  const { home } = words
  const older = reading.activities.filter(({ id }) => isHistorical(reading, id))
  const current = reading.activities.filter((service) => !older.includes(service))
  return {
    path: 'index.html',
    title: home.heading,
    description: home.description,
    menu: 'services',
    trail: [],
    scripts: ['find.js'],
    opening: (links) => html`<div class="app-opening"><div class="govuk-width-container"><div class="app-text">
<h1 class="govuk-heading-xl">${home.heading}</h1>
<p class="govuk-body-l">${home.lead}</p>
${findForm(site, links)}</div></div></div>
`,
    main: (links) => html`<section>
<h2 class="govuk-heading-l" id="${links.id('services')}">${home.question}</h2>
<p class="govuk-body">${home.hint} ${home.organisations} ${recordLinks(site, links, controllersOf(site))}.</p>
${topics(site, links, current)}</section>
${
  older.length > 0 &&
  html`<section>
<h2 class="govuk-heading-m" id="${links.id('older')}">${home.older}</h2>
<p class="govuk-body">${home.olderText}</p>
${topics(site, links, older)}</section>
`
}<section>
<h2 class="govuk-heading-m" id="${links.id('ways')}">${home.otherWays}</h2>
<ul class="app-choices app-choices--columns">
${Object.entries(home.ways).map(
  ([page, [title, hint]]) =>
    html`<li><a class="govuk-link" href="${links.to(`${page}.html`)}">${title}</a> <span class="app-choices__hint">${hint}</span></li>\n`,
)}</ul>
</section>
<section class="app-text">
<h2 class="govuk-heading-m" id="${links.id('what')}">${home.what}</h2>
${paragraphs(home.about(publishersOf(site)))}</section>
`,
  }
}
