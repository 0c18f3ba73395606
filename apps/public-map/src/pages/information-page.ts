import { recipientsOfCategory } from '@sharemap/graph'
import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { bullets, paragraphs } from '../parts/bullets.ts'
import { markedAlike } from '../parts/marked-alike.ts'
import { recordLink } from '../parts/record-link.ts'
import { section } from '../parts/section.ts'
import { sourceTable } from '../parts/source-table.ts'
import { sensitivityTag, tellingTag } from '../parts/tags.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { graphOfCategory } from '../picture/picture-graph.ts'
import { pathOfRecord } from '../reading/addresses.ts'
import type { PublicCategory } from '../reading/site-reading.ts'
import { holdersOf, type Telling, tellingOf } from '../reading/tellings.ts'
import { joinWords, startCapital } from '../words/join-words.ts'
import { whenLine } from './service/told-section.ts'

const controllerOf = ({ reading }: Site, { flow }: Telling): string | undefined =>
  reading.activity(flow.activity)?.controller

/** Whoever is told, each once, with every service that tells and when. */
const byReceiver = (site: Site, links: Links, tellings: readonly Telling[]): Markup => {
  const receivers = [...new Set(tellings.map(({ flow }) => flow.to))]
  const parts = markedAlike(
    site,
    receivers.map((receiver) => tellings.filter(({ flow }) => flow.to === receiver)),
  )
  return html`${parts.map(
    ({ lead, ends }) => html`${lead !== null && html`<p class="govuk-body">${lead}</p>\n`}<ul class="app-choices">
${ends.map(
  (own) => html`<li><strong>${own[0] && recordLink(site, links, own[0].flow.to, { start: true })}</strong>
${bullets(
  own.map(
    (telling) =>
      html`${recordLink(site, links, telling.flow.activity, { start: true })}: ${whenLine(site, telling)}${lead === null && tellingTag(site, telling)}`,
  ),
)}</li>
`,
)}</ul>
`,
  )}`
}

/** The same under the name of each organisation that answers for the services, since a person deals with few of them. */
const byController = (site: Site, links: Links, tellings: readonly Telling[]): Markup => {
  const controllers = [...new Set(tellings.map((telling) => controllerOf(site, telling)))]
  if (controllers.length === 1 && site.reading.activities.every(({ controller }) => controller === controllers[0]))
    return byReceiver(site, links, tellings)
  return html`${controllers.map(
    (controller) =>
      html`${controller !== undefined && html`<h3 class="govuk-heading-s">${site.words.list.information.toldBy(site.reading.plain(controller))}</h3>\n`}${byReceiver(
        site,
        links,
        tellings.filter((telling) => controllerOf(site, telling) === controller),
      )}`,
  )}`
}

const opening = (site: Site, links: Links, category: PublicCategory): Markup => {
  const { words, reading } = site
  const text = words.list.information
  return html`${paragraphs(
    [
      category.sensitivity !== 'ordinary' && words.site.sensitiveMeaning[category.sensitivity],
      category.identifiesAlone && text.alone,
      category.aliases.length > 0 && text.known(joinWords(category.aliases)),
      category.broader !== null && text.broader(reading.plain(category.broader)),
    ].filter((line) => line !== false),
  )}${bullets(
    reading.categories
      .filter(({ broader }) => broader === category.id)
      .map(({ id }) => html`${text.narrower} ${recordLink(site, links, id)}.`),
  )}`
}

/** Who holds one kind of information, who is told it, who may be told it, and where it may end up. */
export const informationPage = (site: Site, category: PublicCategory): Page => {
  const { reading, words } = site
  const text = words.list.information
  const answer = recipientsOfCategory(reading.register, reading.graph, category.id)
  const tellingsOf = (flows: readonly { readonly id: string }[]) => {
    const ids = new Set(flows.map(({ id }) => id))
    return reading.flows
      .filter(({ flow, to }) => ids.has(flow) && reading.party(to) !== undefined)
      .map((flow) => tellingOf(reading, flow))
  }
  const [told, may] = [tellingsOf(answer.told), tellingsOf(answer.mayBeTold)]
  const count = (tellings: readonly Telling[]) => new Set(tellings.map(({ flow }) => flow.to)).size
  const holders = holdersOf(reading, category.id)
  return {
    path: pathOfRecord(category.id) as string,
    title: text.title(category.plainName),
    description: text.description(category.plainName),
    menu: 'information',
    trail: [{ title: words.list.informations.heading, path: 'information.html' }],
    scripts: [],
    hasPicture: true,
    main: (links) => html`<div class="app-text">
<h1 class="govuk-heading-xl">${text.title(category.plainName)}</h1>
<p class="govuk-body-l">${text.inShort(holders.length, count(told), count(may))}${sensitivityTag(site, category.sensitivity)}</p>
${opening(site, links, category)}${section(
  links,
  'told',
  text.told,
  told.length === 0 ? html`<p class="govuk-body">${text.toldNobody}</p>\n` : byController(site, links, told),
)}${section(
  links,
  'may',
  text.may,
  may.length === 0
    ? html`<p class="govuk-body">${text.mayNobody}</p>\n`
    : html`<p class="govuk-body">${text.mayLead}</p>\n${byController(site, links, may)}`,
)}${
  answer.onward.length > 0 &&
  section(
    links,
    'onward',
    text.onward,
    bullets(answer.onward.map(({ id }) => recordLink(site, links, id, { start: true }))),
  )
}${section(
  links,
  'holders',
  text.holders,
  holders.length === 0
    ? html`<p class="govuk-body">${text.nobody}</p>\n`
    : bullets(
        holders.map(
          ({ id, controller }) =>
            html`${recordLink(site, links, id, { start: true })} <span class="app-choices__hint">${startCapital(reading.plain(controller))}</span>`,
        ),
      ),
)}</div>
${
  holders.length > 0 &&
  section(
    links,
    'picture',
    words.service.picture,
    html`<p class="govuk-body app-no-print">${words.service.scroll}</p>
<figure class="app-picture">
${drawPicture(site, links, graphOfCategory(site, category.id), { name: text.picture(category.plainName), part: 'drawing' })}</figure>
`,
  )
}<div class="app-text">
${section(
  links,
  'source',
  words.service.source,
  sourceTable(site, links, [category, ...told.flatMap(({ flow }) => reading.flow(flow.flow) ?? [])]),
)}</div>
`,
  }
}
