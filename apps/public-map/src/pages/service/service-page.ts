import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Page } from '../../html/page.ts'
import type { Site } from '../../html/site.ts'
import { paragraphs } from '../../parts/bullets.ts'
import { recordLink } from '../../parts/record-link.ts'
import { section } from '../../parts/section.ts'
import { sourceTable } from '../../parts/source-table.ts'
import { pathOfRecord } from '../../reading/addresses.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'
import { tellingsOfService, tellingsToService } from '../../reading/tellings.ts'
import { isHistorical, yearOfNotices } from '../../reading/topics-of-services.ts'
import { joinWords, startCapital } from '../../words/join-words.ts'
import { contactSections } from './contact-sections.ts'
import { heldSection } from './held-section.ts'
import { abroadSection, choiceSections, howLongSection } from './keeping-sections.ts'
import { lawSection } from './law-section.ts'
import { pictureSection } from './picture-section.ts'
import { rightsSection } from './rights-section.ts'
import { shortSection } from './short-section.ts'
import { toldSection } from './told-section.ts'
import { whoOf } from './who-of-service.ts'
import { whySection } from './why-section.ts'

/** The records that the page rests on: the service, what it tells, and how long it keeps things. */
const recordsOf = ({ reading }: Site, service: PublicActivity) => {
  const told = [...tellingsOfService(reading, service.id), ...tellingsToService(reading, service.id)]
  const kept = service.retention.state === 'stated' ? service.retention.value : []
  return [
    service,
    ...told.flatMap(({ flow }) => reading.flow(flow.flow) ?? []),
    ...reading.register.retentionRules.filter(({ id }) => kept.includes(id)),
  ]
}

const contents = ({ words }: Site, links: Links): Markup => {
  const text = words.service
  const parts = {
    held: text.held,
    told: text.told,
    picture: text.picture,
    why: text.why,
    'how-long': text.howLong,
    abroad: text.abroad,
    rights: text.rights,
    contact: text.contact,
    complain: text.complain,
    source: text.source,
  }
  return html`<nav class="app-contents app-no-print" aria-label="${text.contents}">
<ul class="govuk-list app-contents__list">
${Object.entries(parts).map(([part, title]) => html`<li class="app-contents__item"><a class="govuk-link" href="#${links.id(part)}">${title}</a></li>\n`)}</ul>
</nav>
`
}

/** Everything that a resident asks of one service. */
export const servicePage = (site: Site, service: PublicActivity): Page => {
  const { reading, words } = site
  const title = startCapital(service.plainName)
  const who = whoOf(site, service)
  const joint = service.jointControllers.map(reading.plain)
  return {
    path: pathOfRecord(service.id) as string,
    title,
    description: words.service.description(title, who),
    menu: 'services',
    trail: [],
    scripts: [],
    hasPicture: true,
    main: (links) => html`<article itemscope itemtype="https://schema.org/GovernmentService">
<div class="app-text">
<span class="govuk-caption-l" itemprop="provider" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${startCapital(who)}</span></span>
<h1 class="govuk-heading-xl" itemprop="name">${title}</h1>
${isHistorical(reading, service.id) && html`<div class="govuk-inset-text app-warning"><p class="govuk-body">${words.site.oldNotice(yearOfNotices(reading, service.id))}</p></div>\n`}${shortSection(site, links, service)}${
  service.runBy !== null && html`<p class="govuk-body">${words.service.runBy(reading.plain(service.runBy))}</p>\n`
}${joint.length > 0 && html`<p class="govuk-body">${words.service.joint(joinWords(joint))}</p>\n`}${!links.standsAlone && contents(site, links)}${heldSection(site, links, service)}${toldSection(site, links, service)}</div>
${pictureSection(site, links, service)}<div class="app-text">
${whySection(site, links, service)}${howLongSection(site, links, service)}${abroadSection(site, links, service)}${choiceSections(site, links, service)}${rightsSection(site, links, service)}${contactSections(site, links, service)}${section(
  links,
  'source',
  words.service.source,
  html`${paragraphs(reading.noticesOf(service.id).map(({ id }) => recordLink(site, links, id, { start: true })))}${sourceTable(site, links, recordsOf(site, service))}`,
)}${lawSection(site, service)}</div>
</article>
`,
  }
}
