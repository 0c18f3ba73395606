import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { bullets } from '../parts/bullets.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { graphOfEverything, sentencesOfEverything } from '../picture/graph-of-everything.ts'
import { graphOfService } from '../picture/picture-graph.ts'
import { pictureLegend } from '../picture/picture-legend.ts'
import { type PictureStep, stepsOfService } from '../picture/steps-of-service.ts'
import { pathOfEmbed, pathOfMap, pathOfRecord } from '../reading/addresses.ts'
import type { PublicActivity } from '../reading/site-reading.ts'
import { startCapital } from '../words/join-words.ts'

/** The page of pictures: everything at a glance, then a choice of services. */
export const mapPage = (site: Site): Page => {
  const { reading, words } = site
  const { map } = words
  const controllers = [...new Set(reading.activities.map(({ controller }) => controller))]
  return {
    path: 'map.html',
    title: map.heading,
    description: map.description,
    menu: 'map',
    trail: [],
    wide: true,
    hasPicture: true,
    scripts: [],
    main: (links) => html`<h1 class="govuk-heading-xl">${map.heading}</h1>
<p class="govuk-body-l app-text">${map.lead}</p>
<h2 class="govuk-heading-m">${map.overview}</h2>
<p class="govuk-body app-no-print">${words.service.scroll}</p>
<figure class="app-picture">
${drawPicture(site, links, graphOfEverything(site), { name: map.overviewPicture, part: 'drawing' })}<figcaption class="govuk-body">${map.overviewNote}</figcaption>
</figure>
<h2 class="govuk-heading-m">${map.words}</h2>
${bullets(sentencesOfEverything(site))}<h2 class="govuk-heading-m">${map.choose}</h2>
${controllers.map(
  (controller) => html`<section>
<h3 class="govuk-heading-s">${startCapital(reading.plain(controller))}</h3>
<ul class="app-choices app-choices--columns">
${reading.activities
  .filter((service) => service.controller === controller)
  .map(
    ({ id, plainName }) =>
      html`<li><a class="govuk-link" href="${links.to(links.standsAlone ? (pathOfRecord(id) as string) : pathOfMap(id))}">${startCapital(plainName)}</a></li>\n`,
  )}</ul>
</section>
`,
)}`,
  }
}

const step = ({ edges, sentence, categories }: PictureStep): Markup =>
  html`<li data-edges="${edges.join(' ')}" data-carries="${categories.join(' ')}">${sentence}</li>\n`

/** Following one piece of information: a script wakes it. */
const follow = ({ reading, words }: Site, links: Links, service: PublicActivity): Markup => {
  const { map } = words
  return html`<div class="app-follow app-no-print" data-follow data-step="${map.step('{at}', '{all}')}" hidden>
<h2 class="govuk-heading-m">${map.follow}</h2>
<div class="govuk-form-group">
<label class="govuk-label" for="${links.id('which')}">${map.followLabel}</label>
<select class="govuk-select" id="${links.id('which')}">
<option value="">${map.followAll}</option>
${service.collects.map(
  ({ category }) => html`<option value="${category}">${startCapital(reading.plain(category))}</option>\n`,
)}</select>
</div>
<div class="app-follow__step"><p class="govuk-body" role="status">${map.hint}</p></div>
<button type="button" class="govuk-button govuk-button--secondary" data-do="previous">${map.previous}</button>
<button type="button" class="govuk-button govuk-button--secondary" data-do="next">${map.next}</button>
<button type="button" class="govuk-button govuk-button--secondary" data-do="larger">${map.larger}</button>
<button type="button" class="govuk-button govuk-button--secondary" data-do="smaller">${map.smaller}</button>
</div>
`
}

const picture = (site: Site, links: Links, service: PublicActivity): Markup => {
  const { words } = site
  return html`<div data-map>
${follow(site, links, service)}<figure class="app-picture">
${drawPicture(site, links, graphOfService(site, service.id), { name: words.service.pictureOf(service.plainName), part: 'drawing' })}<figcaption>
${pictureLegend(site)}</figcaption>
</figure>
<h2 class="govuk-heading-m">${words.map.words}</h2>
<ol class="govuk-list govuk-list--number app-text" data-steps>
${stepsOfService(site, service).map(step)}</ol>
</div>
`
}

const embedding = ({ words, theme }: Site, service: PublicActivity): Markup => {
  const { map } = words
  const root = theme.address ?? map.embedRoot
  const name = pathOfMap(service.id).replace('maps/', '').replace('.html', '')
  const frame = `<iframe src="${root}${pathOfEmbed(service.id)}" title="${map.title(startCapital(service.plainName))}" width="100%" height="700" loading="lazy"></iframe>`
  return html`<details class="govuk-details app-no-print">
<summary class="govuk-details__summary">${map.embedHeading}</summary>
<div class="govuk-details__text">
<p class="govuk-body">${map.embedText}${theme.address === null && html` ${map.embedRootText}`}</p>
<h3 class="govuk-heading-s">${map.embedScript}</h3>
<pre class="app-code"><code>&lt;script src="${root}embed.js" data-service="${name}" defer&gt;&lt;/script&gt;</code></pre>
<h3 class="govuk-heading-s">${map.embedFrame}</h3>
<pre class="app-code"><code>${frame}</code></pre>
</div>
</details>
`
}

/** The map of one service: its picture, the same steps as sentences, and one piece of information to follow. */
export const serviceMapPage = (site: Site, service: PublicActivity): Page => {
  const { words } = site
  const { map } = words
  const title = startCapital(service.plainName)
  return {
    path: pathOfMap(service.id),
    title: map.title(title),
    description: map.descriptionOf(title),
    menu: 'map',
    trail: [{ title: map.heading, path: 'map.html' }],
    wide: true,
    hasPicture: true,
    scripts: ['map.js'],
    main: (links) => html`<span class="govuk-caption-l">${startCapital(site.reading.plain(service.controller))}</span>
<h1 class="govuk-heading-xl">${map.title(title)}</h1>
${picture(site, links, service)}<p class="govuk-body app-no-print"><a class="govuk-link" href="${links.to(pathOfRecord(service.id) as string)}">${map.back(title)}</a></p>
<p class="govuk-body app-no-print"><a class="govuk-link" href="${links.to(pathOfRecord(service.id) as string, 'source')}">${words.service.source}</a></p>
${embedding(site, service)}`,
  }
}

/** The map of one service without the site around it, for a frame in another page. */
export const embedPage = (site: Site, service: PublicActivity): Page => {
  const { words } = site
  const title = startCapital(service.plainName)
  return {
    path: pathOfEmbed(service.id),
    title: words.map.title(title),
    description: words.map.descriptionOf(title),
    menu: null,
    trail: [],
    wide: true,
    hasPicture: true,
    bare: true,
    scripts: ['map.js'],
    main: (links) => html`<h1 class="govuk-heading-l">${title}</h1>
${picture(site, links, service)}<p class="govuk-body"><a class="govuk-link" href="${links.to(pathOfRecord(service.id) as string)}" target="_top">${words.map.embedMore}</a></p>
`,
  }
}
