import { type Content, html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { recordLink } from '../parts/record-link.ts'
import { section } from '../parts/section.ts'
import { sourceSection } from '../parts/source-section.ts'
import { sensitivityTag } from '../parts/tags.ts'
import { flowsToNowhereSaid, flowsToPlace, placeHere, placesNamed } from '../reading/places.ts'
import type { PublicEvidence, PublicParty } from '../reading/site-reading.ts'
import { holdersOf, soleTellerOf, tellingsToParty } from '../reading/tellings.ts'
import { startCapital } from '../words/join-words.ts'
import { partyKinds } from '../words/party-kinds.ts'

interface ListPage extends Pick<Page, 'path' | 'menu'> {
  readonly heading: string
  readonly lead: string
  readonly description: string
  readonly list: (links: Links) => Content
  /** What the list rests on. */
  readonly records: readonly { readonly evidence: readonly PublicEvidence[] }[]
}

const listPage = (site: Site, { heading, lead, description, path, menu, list, records }: ListPage): Page => ({
  path,
  title: heading,
  description,
  menu,
  trail: [],
  scripts: [],
  main: (links) => html`<h1 class="govuk-heading-xl">${heading}</h1>
<p class="govuk-body-l app-text">${lead}</p>
${list(links)}${sourceSection(site, links, records)}`,
})

const choices = (
  items: readonly { readonly name: Content; readonly hint: Content }[],
): Markup => html`<ul class="app-choices app-choices--columns">
${items.map(({ name, hint }) => html`<li>${name} <span class="app-choices__hint">${hint}</span></li>\n`)}</ul>
`

/** What an organisation has to do with information, in a few words. */
const roleOf = ({ reading, words }: Site, { id }: PublicParty): string => {
  const text = words.list.organisations
  const told = new Set(tellingsToParty(reading, id).map(({ flow }) => flow.activity)).size
  const runs = reading.activities.filter(({ controller, runBy }) => controller === id || runBy === id).length
  const gives = new Set(reading.flows.filter(({ from }) => from === id).map(({ activity }) => activity)).size
  const parts = [
    told > 0 && text.gets(told, soleTellerOf(reading, id)),
    runs > 0 && text.runs(runs),
    gives > 0 && text.gives(gives),
  ]
  return parts.filter((part) => part !== false).join('. ') || text.keeps
}

/** Everyone who may be told something, by kind. */
export const organisationsPage = (site: Site): Page => {
  const { reading, words, partyPages } = site
  return listPage(site, {
    ...words.list.organisations,
    path: 'organisations.html',
    menu: 'organisations',
    records: reading.parties.filter(({ id }) => partyPages.has(id)),
    list: (links) =>
      partyKinds.map((kind) => {
        const parties = reading.parties.filter((party) => party.kind === kind && partyPages.has(party.id))
        if (parties.length === 0) return null
        const title = words.map.kinds[kind][parties.length === 1 ? 0 : 1] ?? kind
        return section(
          links,
          kind,
          title,
          choices(
            parties.map((party) => ({
              name: recordLink(site, links, party.id, { start: true }),
              hint: roleOf(site, party),
            })),
          ),
        )
      }),
  })
}

/** Every kind of information, in groups. */
export const informationsPage = (site: Site): Page => {
  const { reading, words } = site
  return listPage(site, {
    ...words.list.informations,
    path: 'information.html',
    menu: 'information',
    records: reading.categories,
    list: (links) =>
      Object.entries(words.map.groups).map(([group, title]) => {
        const categories = reading.categories.filter((category) => category.group === group)
        if (categories.length === 0) return null
        return section(
          links,
          group,
          title,
          choices(
            categories.map(({ id, sensitivity }) => ({
              name: html`${recordLink(site, links, id, { start: true })}${sensitivityTag(site, sensitivity)}`,
              hint: words.list.informations.heldBy(holdersOf(reading, id).length),
            })),
          ),
        )
      }),
  })
}

/** The places where information goes, and how often nobody says. */
export const countriesPage = (site: Site): Page => {
  const { reading, words } = site
  const text = words.list.countries
  const unsaid = flowsToNowhereSaid(reading).length
  const places = placesNamed(reading)
  const here = places.filter((id) => id === placeHere && flowsToPlace(reading, id).length > 0)
  const abroad = places.filter((id) => id !== placeHere)
  const leaving = reading.flows.filter(({ leavesUk }) => leavesUk === 'yes')
  return listPage(site, {
    ...text,
    path: 'countries.html',
    menu: null,
    records: [
      ...leaving.flatMap(({ flow }) => reading.flow(flow) ?? []),
      ...reading.register.transfers.filter(({ id }) => leaving.some(({ transfer }) => transfer === id)),
    ],
    list: (links) =>
      html`${choices(
        abroad.map((id) => ({
          name: recordLink(site, links, id, { start: true }),
          hint: text.cases(flowsToPlace(reading, id).length),
        })),
      )}${here.map(
        (id) =>
          html`<p class="govuk-body">${recordLink(site, links, id)}: ${text.inside(flowsToPlace(reading, id).length)}</p>\n`,
      )}${unsaid > 0 && html`<p class="govuk-body">${text.unsaid(unsaid)}</p>\n`}`,
  })
}

/** The notices that the site is made from. */
export const noticesPage = (site: Site): Page => {
  const { reading, words } = site
  const text = words.list.notices
  return listPage(site, {
    ...text,
    path: 'notices.html',
    menu: null,
    records: reading.notices,
    list: (links) =>
      choices(
        reading.notices.map(({ id, publisher, currency }) => ({
          name: recordLink(site, links, id, { start: true }),
          hint: `${startCapital(reading.plain(publisher))}. ${currency === 'historical' ? text.old : text.current}.`,
        })),
      ),
  })
}
