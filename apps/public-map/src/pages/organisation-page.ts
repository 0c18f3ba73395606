import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { contactsOfParty } from '../letters/contacts.ts'
import { bullets, paragraphs } from '../parts/bullets.ts'
import { contactList } from '../parts/contact-list.ts'
import { recordLink, recordLinks } from '../parts/record-link.ts'
import { section } from '../parts/section.ts'
import { sourceTable } from '../parts/source-table.ts'
import { tellingTag } from '../parts/tags.ts'
import { pathOfRecord } from '../reading/addresses.ts'
import type { PublicParty } from '../reading/site-reading.ts'
import { type Telling, tellingOf, tellingsToParty } from '../reading/tellings.ts'
import { joinWords, startCapital } from '../words/join-words.ts'
import { whenLine } from './service/told-section.ts'

/** What one telling gives it: what the notice lists, or any of what the service holds. */
const what = (site: Site, links: Links, { kind, categories, withheld }: Telling): Markup => {
  const text = site.words.list.organisation
  if (kind === 'anonymous') return html`${text.anonymous}`
  if (kind === 'told')
    return html`${text.told}: ${recordLinks(site, links, categories)}.${withheld && html` ${site.words.service.unpublished.told}`}`
  if (categories.length === 0) return html`${site.words.service.heldUnsaid}`
  return html`<details class="govuk-details"><summary class="govuk-details__summary">${site.words.list.mayBeAny(categories.length)}</summary>
<div class="govuk-details__text">${recordLinks(site, links, categories)}.</div></details>`
}

const item = (site: Site, links: Links, telling: Telling, end: string): Markup => {
  const service = site.reading.activity(telling.flow.activity)
  const who = service === undefined ? null : site.reading.plain(service.controller)
  return html`<li><strong>${recordLink(site, links, end, { start: true })}</strong>${tellingTag(site, telling)} <span class="app-choices__hint">${who !== null && startCapital(who)}</span>
<span class="app-line-of-list">${whenLine(site, telling)}</span> ${what(site, links, telling)}</li>
`
}

const list = (
  site: Site,
  links: Links,
  tellings: readonly Telling[],
  end: (telling: Telling) => string,
): Markup => html`<ul class="app-choices">
${tellings.map((telling) => item(site, links, telling, end(telling)))}</ul>
`

const opening = (site: Site, links: Links, party: PublicParty, told: number, answersFor: number): Markup => {
  const { reading, words } = site
  const text = words.list.organisation
  const { country } = party
  const parts = reading.parties.filter(({ parent }) => parent === party.id)
  const isCompany = party.kind === 'council-company'
  const leads = [
    ...(answersFor > 0 ? [text.answersFor(answersFor)] : []),
    ...(told > 0 || answersFor === 0 ? [text.inShort(told)] : []),
  ]
  return html`<p class="govuk-body-l">${leads.join(' ')}</p>
${paragraphs(
  [
    party.scope === 'class-of-recipients' && text.aClass,
    party.aliases.length > 0 && text.known(joinWords(party.aliases)),
    party.parent !== null && (isCompany ? text.ownedBy : text.partOf)(reading.plain(party.parent)),
    country.state === 'stated' &&
      text.country(words.list.placeInSentence(reading.plain(`place-${country.value.toLowerCase()}`))),
  ].filter((line) => line !== false),
)}${reading.register.systems
  .filter(({ provider }) => provider.state === 'stated' && provider.value === party.id)
  .map(({ plainName }) => html`<p class="govuk-body">${text.systems}: ${plainName}.</p>\n`)}${
  parts.length > 0 &&
  html`<p class="govuk-body">${text.parts}</p>
${bullets(parts.map(({ id }) => recordLink(site, links, id, { start: true })))}`
}`
}

/** Everything that an organisation is told, by whom and when; what it tells; and the services that it answers for. */
export const organisationPage = (site: Site, party: PublicParty): Page => {
  const { reading, words } = site
  const text = words.list.organisation
  const title = startCapital(party.plainName)
  const gets = tellingsToParty(reading, party.id)
  const gives = reading.flows.filter(({ from }) => from === party.id).map((flow) => tellingOf(reading, flow))
  const answers = reading.activities.filter(({ controller }) => controller === party.id)
  const runs = reading.activities.filter(({ runBy }) => runBy === party.id)
  const contacts = contactsOfParty(reading, party.id)
  const services = new Set(gets.map(({ flow }) => flow.activity)).size
  const linked = (links: Links, records: readonly { readonly id: string }[]) =>
    bullets(records.map(({ id }) => recordLink(site, links, id, { start: true })))
  return {
    path: pathOfRecord(party.id) as string,
    title,
    description: text.description(title),
    menu: 'organisations',
    trail: [{ title: words.list.organisations.heading, path: 'organisations.html' }],
    scripts: [],
    main: (links) => html`<div class="app-text" itemscope itemtype="https://schema.org/Organization">
<h1 class="govuk-heading-xl" itemprop="name">${title}</h1>
${opening(site, links, party, services, new Set([...answers, ...runs]).size)}${
  gets.length > 0 &&
  section(
    links,
    'gets',
    text.gets,
    list(site, links, gets, ({ flow }) => flow.activity),
  )
}${
  gives.length > 0 &&
  section(
    links,
    'gives',
    text.gives,
    list(site, links, gives, ({ flow }) => flow.to),
  )
}${answers.length > 0 && section(links, 'services', text.services, linked(links, answers))}${
  runs.length > 0 && section(links, 'runs', text.runs, linked(links, runs))
}${contacts.length > 0 && section(links, 'contact', text.contact, contactList(site, contacts))}${section(
  links,
  'source',
  words.service.source,
  sourceTable(site, links, [party, ...[...gets, ...gives].flatMap(({ flow }) => reading.flow(flow.flow) ?? [])]),
)}</div>
`,
  }
}
