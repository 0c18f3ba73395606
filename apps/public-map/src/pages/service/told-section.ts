import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { bullets } from '../../parts/bullets.ts'
import { recordLink, recordLinks } from '../../parts/record-link.ts'
import { section } from '../../parts/section.ts'
import { certaintyTag, tellingTag } from '../../parts/tags.ts'
import { isUnpublished, unpublished } from '../../parts/unpublished.ts'
import { whenOf } from '../../picture/words-of-picture.ts'
import { certaintyOfField } from '../../reading/certainty-of-field.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'
import { type Telling, type TellingKind, tellingsOfService, tellingsToService } from '../../reading/tellings.ts'
import { startCapital } from '../../words/join-words.ts'

/** When somebody is told, as a line of its own. */
export const whenLine = (site: Site, telling: Telling): string => {
  const when = whenOf(site, telling).trim()
  if (when !== '') return `${startCapital(when)}.`
  return telling.flow.nature === 'routine' ? site.words.service.always : site.words.service.whenUnsaid
}

const occasion = (site: Site, links: Links, telling: Telling): Markup => {
  const { kind, categories, withheld } = telling
  return html`${whenLine(site, telling)}${
    kind === 'told' && html` ${site.words.list.organisation.told}: ${recordLinks(site, links, categories)}.`
  }${withheld && html` ${site.words.service.unpublished.told}`}${tellingTag(site, telling)}`
}

/** Somebody with every occasion on which they are told, or tell. */
const line = (site: Site, links: Links, end: string, tellings: readonly Telling[]): Markup => {
  const occasions = tellings.map((telling) => occasion(site, links, telling))
  const isProcessor = tellings.some(({ flow }) => flow.role === 'processor')
  return html`<li><strong>${recordLink(site, links, end, { start: true })}</strong>
${occasions.length > 1 ? bullets(occasions) : html`<span class="app-line-of-list">${occasions}</span>\n`}${
  isProcessor && html`<span class="app-line-of-list">${site.words.service.onBehalf}</span>\n`
}</li>
`
}

const lines = (site: Site, links: Links, tellings: readonly Telling[], end: (telling: Telling) => string): Markup => {
  const ends = [...new Set(tellings.map(end))]
  return html`<ul class="app-choices">
${ends.map((id) =>
  line(
    site,
    links,
    id,
    tellings.filter((telling) => end(telling) === id),
  ),
)}</ul>
`
}

const group = (
  site: Site,
  links: Links,
  lead: string,
  tellings: readonly Telling[],
  end: (telling: Telling) => string,
): Markup | null =>
  tellings.length === 0 ? null : html`<p class="govuk-body">${lead}</p>\n${lines(site, links, tellings, end)}`

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
    html`${others.length === 0 && !isUnpublished(service, 'flows') && html`<p class="govuk-body">${text.toldUnsaid}</p>\n`}${group(site, links, text.toldLead.told, of('told'), receiver)}${group(site, links, text.toldLead.may, of('may'), receiver)}${group(site, links, text.toldLead.anonymous, of('anonymous'), receiver)}${group(site, links, text.toldLead.own, own, receiver)}${unpublished(service, ['flows'], text.unpublished.receivers)}${
      incoming.length > 0 &&
      html`<h3 class="govuk-heading-s">${text.givenBy}</h3>
${lines(site, links, incoming, ({ flow }) => flow.from)}`
    }${systems.length > 0 && html`<h3 class="govuk-heading-s">${text.kept}${certaintyTag(site, certaintyOfField(service.evidence, 'systems'))}</h3>\n${bullets(systems)}`}${unpublished(service, ['systems'], text.unpublished.systems)}`,
  )
}
