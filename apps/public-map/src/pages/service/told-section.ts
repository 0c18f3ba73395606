import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { bullets } from '../../parts/bullets.ts'
import { markedAlike } from '../../parts/marked-alike.ts'
import { recordLink, recordLinks } from '../../parts/record-link.ts'
import { section } from '../../parts/section.ts'
import { certaintyTag, markOfTelling, tellingTag } from '../../parts/tags.ts'
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

const whatIsTold = (
  site: Site,
  links: Links,
  { kind, categories, withheld }: Telling,
  lead = site.words.list.organisation.told,
): Markup | null =>
  kind !== 'told'
    ? null
    : html`${lead}: ${recordLinks(site, links, categories)}.${withheld && html` ${site.words.service.unpublished.told}`}`

const occasion = (site: Site, links: Links, telling: Telling, isMarked: boolean): Markup => {
  const what = whatIsTold(site, links, telling)
  return html`${whenLine(site, telling)}${what !== null && html` ${what}`}${isMarked && tellingTag(site, telling)}`
}

/** The occasions with what is told on each; where that is the same each time, it is said once. */
const occasionsOf = (site: Site, links: Links, tellings: readonly Telling[], isMarked: boolean): Markup => {
  const [first, ...others] = tellings
  if (first === undefined) return html``
  if (others.length === 0)
    return html`<span class="app-line-of-list">${occasion(site, links, first, isMarked)}</span>\n`
  const [what, mark] = [whatIsTold(site, links, first)?.source, markOfTelling(site, first)]
  const isSame = others.every(
    (telling) => whatIsTold(site, links, telling)?.source === what && markOfTelling(site, telling) === mark,
  )
  return what === undefined || !isSame
    ? html`${bullets(tellings.map((telling) => occasion(site, links, telling, isMarked)))}`
    : html`${bullets(tellings.map((telling) => whenLine(site, telling)))}<span class="app-line-of-list">${whatIsTold(
        site,
        links,
        first,
        site.words.service.toldEachTime,
      )}${isMarked && tellingTag(site, first)}</span>\n`
}

/** Somebody with every occasion on which they are told, or tell. */
const line = (site: Site, links: Links, end: string, tellings: readonly Telling[], isMarked: boolean): Markup => {
  const isProcessor = tellings.some(({ flow }) => flow.role === 'processor')
  return html`<li><strong>${recordLink(site, links, end, { start: true })}</strong>
${occasionsOf(site, links, tellings, isMarked)}${
  isProcessor && html`<span class="app-line-of-list">${site.words.service.onBehalf}</span>\n`
}</li>
`
}

const lines = (site: Site, links: Links, tellings: readonly Telling[], end: (telling: Telling) => string): Markup => {
  const ends = [...new Set(tellings.map(end))]
  const parts = markedAlike(
    site,
    ends.map((id) => tellings.filter((telling) => end(telling) === id)),
  )
  return html`${parts.map(
    (part) => html`${part.lead !== null && html`<p class="govuk-body">${part.lead}</p>\n`}<ul class="app-choices">
${part.ends.map((own) => own[0] && line(site, links, end(own[0]), own, part.lead === null))}</ul>
`,
  )}`
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
  // A computer system is where it is kept, and nobody who is told.
  const all = tellingsOfService(reading, service.id).filter(({ flow }) => !service.systems.includes(flow.to))
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
