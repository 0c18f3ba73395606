import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { bullets, paragraphs } from '../../parts/bullets.ts'
import { section } from '../../parts/section.ts'
import { certaintyTag } from '../../parts/tags.ts'
import { unpublished } from '../../parts/unpublished.ts'
import { pathOfRecord } from '../../reading/addresses.ts'
import { certaintyOfField } from '../../reading/certainty-of-field.ts'
import { keptForOf } from '../../reading/kept-for.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'
import { tellingsOfService } from '../../reading/tellings.ts'
import { joinWords, toSentence } from '../../words/join-words.ts'

/** How long the information is kept. */
export const howLongSection = (site: Site, links: Links, service: PublicActivity): Markup => {
  const { reading, words } = site
  const kept = keptForOf(reading, service)
  return section(
    links,
    'how-long',
    words.service.howLong,
    kept.length === 0
      ? html`<p class="govuk-body">${service.retention.state === 'withheld' ? words.service.unpublished.kept : words.service.keptUnsaid}</p>\n`
      : html`${certaintyOfField(service.evidence, 'retention') !== 'stated' && html`<p class="govuk-body">${certaintyTag(site, certaintyOfField(service.evidence, 'retention'))}</p>\n`}${bullets(
          kept.map(
            ({ says, exception, isPart }, at) =>
              html`${toSentence(!isPart && kept[at - 1]?.isPart === true ? words.service.keptRest(says) : says)}${exception !== null && html` <span class="app-secondary">${words.service.exception(toSentence(exception))}</span>`}`,
          ),
        )}${unpublished(service, ['retention'], words.service.unpublished.keptPart)}`,
  )
}

/** The places outside the UK where a service's computer systems stand, as they stand in a sentence. */
const placesOfSystems = ({ reading, words }: Site, { systems }: PublicActivity): string[] => {
  const used = reading.register.systems.filter(({ id }) => systems.includes(id))
  const places = used.flatMap(({ hostingLocations }) =>
    hostingLocations.state === 'stated' ? hostingLocations.value : [],
  )
  return [...new Set(places)]
    .filter((place) => place !== 'GB')
    .map((place) => words.list.placeInSentence(reading.plain(`place-${place.toLowerCase()}`)))
}

/** Whether the information leaves the UK, and whether the law allows that on the day. */
export const abroadSection = (site: Site, links: Links, service: PublicActivity): Markup => {
  const { reading, words } = site
  const flows = tellingsOfService(reading, service.id).map(({ flow }) => flow)
  // Each place that somebody keeps it in once, however many occasions there are.
  const leaving = [
    ...new Map(
      flows
        .filter(({ leavesUk }) => leavesUk === 'yes')
        .map((flow) => [[flow.to, flow.country, flow.standing?.standing].join(), flow]),
    ).values(),
  ]
  const silent = flows.length === 0 || flows.some(({ leavesUk }) => leavesUk === 'not-stated')
  const lines = leaving.map((flow) => {
    const place = flow.country === null ? null : `place-${flow.country.toLowerCase()}`
    const named =
      place === null
        ? words.service.abroadYesUnnamed
        : html`<a class="govuk-link" href="${links.to(pathOfRecord(place) as string)}">${words.list.placeInSentence(reading.plain(place))}</a>`
    const verdict = flow.standing?.standing ?? null
    return html`${words.service.abroadYes} ${named}. ${words.service.abroadWhere(reading.plain(flow.to))}${
      verdict !== null &&
      html` ${words.list.country.allowed} ${words.list.country.tags[verdict]}. ${words.list.country.verdicts[verdict]}`
    }`
  })
  // Where a notice is silent it is the place of whoever is told, and nothing that the notice says.
  const isWorkedOut = flows.some(({ flow }) => reading.flow(flow)?.transfer.state === 'not-stated')
  const stays = isWorkedOut ? words.service.abroadNobodySays : words.service.abroadNo
  const kept = placesOfSystems(site, service)
  const unsaid =
    kept.length > 0 ? words.service.abroadMay(joinWords(kept)) : silent ? words.service.abroadUnsaid : stays
  const rest = leaving.length === 0 ? unsaid : null
  return section(
    links,
    'abroad',
    words.service.abroad,
    html`${bullets(lines)}${paragraphs([
      ...(rest === null ? [] : [rest]),
      ...(leaving.length > 0 && silent ? [words.service.abroadRest] : []),
    ])}`,
  )
}

/** Whether people must give the information, and whether a computer decides about them. */
export const choiceSections = (site: Site, links: Links, service: PublicActivity): Markup => {
  const text = site.words.service
  const giving = service.givingData
  const consequence =
    giving.state === 'stated' && giving.value.consequence.state === 'stated' ? giving.value.consequence.value : null
  const decisions = service.automatedDecisions
  return html`${section(
    links,
    'giving',
    text.giving,
    paragraphs(
      giving.state === 'stated'
        ? [text.givingDuty[giving.value.duty], ...(consequence === null ? [] : [toSentence(consequence)])]
        : [text.unsaid],
    ),
  )}${section(
    links,
    'computer',
    text.computer,
    paragraphs([
      decisions.state === 'stated'
        ? toSentence(decisions.value)
        : decisions.state === 'none'
          ? toSentence(decisions.reason)
          : text.unsaid,
    ]),
  )}`
}
