import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { bullets } from '../../parts/bullets.ts'
import { recordLink, recordLinks } from '../../parts/record-link.ts'
import { section } from '../../parts/section.ts'
import { tellingTag } from '../../parts/tags.ts'
import { whenOf } from '../../picture/words-of-picture.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'
import { type Telling, type TellingKind, tellingsOfService, tellingsToService } from '../../reading/tellings.ts'
import { startCapital } from '../../words/join-words.ts'

/** When somebody is told, as a line of its own. */
export const whenLine = (site: Site, telling: Telling): string => {
  const when = whenOf(site, telling).trim()
  if (when !== '') return `${startCapital(when)}.`
  return telling.flow.nature === 'routine' ? site.words.service.always : site.words.service.whenUnsaid
}

const line = (site: Site, links: Links, telling: Telling, end: string): Markup => {
  const { flow, kind, categories } = telling
  return html`<li><strong>${recordLink(site, links, end, { start: true })}</strong>${tellingTag(site, telling)} <span class="app-line-of-list">${whenLine(site, telling)}${
    kind === 'told' && html` ${site.words.list.organisation.told}: ${recordLinks(site, links, categories)}.`
  }${flow.role === 'processor' && html` ${site.words.service.onBehalf}`}</span></li>
`
}

const group = (
  site: Site,
  links: Links,
  lead: string,
  tellings: readonly Telling[],
  end: (telling: Telling) => string,
): Markup | null =>
  tellings.length === 0
    ? null
    : html`<p class="govuk-body">${lead}</p>
<ul class="app-choices">
${tellings.map((telling) => line(site, links, telling, end(telling)))}</ul>
`

/** Who is told, when and what; who gives information; and on which computers it is kept. */
export const toldSection = (site: Site, links: Links, service: PublicActivity): Markup => {
  const { reading, words } = site
  const text = words.service
  const all = tellingsOfService(reading, service.id)
  const own = all.filter(({ flow }) => reading.activity(flow.to) !== undefined)
  const others = all.filter((telling) => !own.includes(telling))
  const of = (kind: TellingKind) => others.filter((telling) => telling.kind === kind)
  const incoming = tellingsToService(reading, service.id)
  const systems = service.systems.flatMap((id) => {
    const system = reading.register.systems.find((record) => record.id === id)
    if (system === undefined) return []
    const provider = system.provider.state === 'stated' ? reading.plain(system.provider.value) : null
    return [startCapital(text.keptIn(system.plainName, provider))]
  })
  const receiver = ({ flow }: Telling) => flow.to
  return section(
    links,
    'told',
    text.told,
    html`${others.length === 0 && html`<p class="govuk-body">${text.toldUnsaid}</p>\n`}${group(site, links, text.toldLead.told, of('told'), receiver)}${group(site, links, text.toldLead.may, of('may'), receiver)}${group(site, links, text.toldLead.anonymous, of('anonymous'), receiver)}${group(site, links, text.toldLead.own, own, receiver)}${
      incoming.length > 0 &&
      html`<h3 class="govuk-heading-s">${text.givenBy}</h3>
<ul class="app-choices">
${incoming.map((telling) => line(site, links, telling, telling.flow.from))}</ul>
`
    }${systems.length > 0 && html`<h3 class="govuk-heading-s">${text.kept}</h3>\n${bullets(systems)}`}`,
  )
}
