import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { bullets, paragraphs } from '../../parts/bullets.ts'
import { recordLink } from '../../parts/record-link.ts'
import { section } from '../../parts/section.ts'
import { certaintyTag, sensitivityTag } from '../../parts/tags.ts'
import { isUnpublished, unpublished } from '../../parts/unpublished.ts'
import { certaintyOfField } from '../../reading/certainty-of-field.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'
import { joinWords } from '../../words/join-words.ts'

/** What is held, in groups, with what is sensitive marked. */
const heldGroups = (site: Site, links: Links, service: PublicActivity): Markup[] => {
  const { reading, words } = site
  const held = service.collects.map((entry, at) => ({ ...entry, at, record: reading.category(entry.category) }))
  return Object.entries(words.map.groups).flatMap(([group, title]) => {
    const entries = held.filter(({ record }) => record?.group === group)
    if (entries.length === 0) return []
    return html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${title}</dt><dd class="govuk-summary-list__value">${bullets(
      entries.map(({ category, at, record }) => {
        const own = certaintyOfField(service.evidence, `collects.${at}`)
        const whole = certaintyOfField(service.evidence, 'collects')
        return html`${recordLink(site, links, category, { start: true })}${sensitivityTag(site, record?.sensitivity ?? 'ordinary')}${own !== whole && certaintyTag(site, own)}`
      }),
    )}</dd></div>
`
  })
}

/** What is held about a person, where it comes from, and whom it is about. */
export const heldSection = (site: Site, links: Links, service: PublicActivity): Markup => {
  const { reading, words } = site
  const text = words.service
  const sources = [...new Set(service.collects.flatMap((entry) => entry.sources))]
  const groups = service.subjectGroups.map(reading.plain)
  const parties = service.sourceParties.map(reading.plain)
  return section(
    links,
    'held',
    text.held,
    html`${
      service.collects.length === 0
        ? !isUnpublished(service, 'collects') && html`<p class="govuk-body">${text.heldUnsaid}</p>\n`
        : html`${
            certaintyOfField(service.evidence, 'collects') !== 'stated' &&
            html`<p class="govuk-body">${certaintyTag(site, certaintyOfField(service.evidence, 'collects'))}</p>\n`
          }<dl class="govuk-summary-list">
${heldGroups(site, links, service)}</dl>
`
    }${paragraphs([
      ...(groups.length > 0 ? [text.about(joinWords(groups))] : []),
      ...(parties.length > 0 ? [text.sourceParties(joinWords(parties))] : []),
    ])}${
      sources.length > 0 &&
      html`<h3 class="govuk-heading-s">${text.from}</h3>
${bullets(sources.map((source) => text.sources[source]))}`
    }${unpublished(service, ['collects'], text.unpublished.held)}${unpublished(service, ['subjectGroups', 'sourceParties'], text.unpublished.people)}`,
  )
}
