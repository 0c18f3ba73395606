import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { bullets } from '../../parts/bullets.ts'
import { section } from '../../parts/section.ts'
import { certaintyTag } from '../../parts/tags.ts'
import { certaintyOfField } from '../../reading/certainty-of-field.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'
import { startCapital } from '../../words/join-words.ts'

/** What the information is used for, with the reason that the notice gives for each use. */
const reasons = (site: Site, service: PublicActivity): Markup => {
  const text = site.words.service
  return html`<dl class="govuk-summary-list">
${service.purposes.map(({ plainName, article6 }, at) => {
  const certainty = certaintyOfField(service.evidence, `purposes.${at}.article6`)
  const why =
    article6.state === 'stated'
      ? article6.value.map(({ code }) => text.reasons[code] ?? code).join(' ')
      : text.reasonUnsaid
  return html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${startCapital(plainName)}</dt><dd class="govuk-summary-list__value">${why}${article6.state === 'stated' && certaintyTag(site, certainty)}</dd></div>
`
})}</dl>
`
}

/** The reasons that a notice lists for everything that it covers; they matter only where no purpose has its own. */
const reasonsAtLarge = ({ reading, words }: Site, service: PublicActivity): string[] => {
  if (service.purposes.every(({ article6 }) => article6.state === 'stated')) return []
  const listed = reading
    .noticesOf(service.id)
    .flatMap(({ tells }) =>
      tells.lawfulBases.flatMap(({ article, code }) => (article === '6' && code !== null ? [code] : [])),
    )
  return [...new Set(listed)].flatMap((code) => words.service.reasons[code] ?? [])
}

const special = (site: Site, service: PublicActivity): Markup | null => {
  const text = site.words.service
  const holdsSpecial = service.collects.some(
    ({ category }) => site.reading.category(category)?.sensitivity === 'special',
  )
  if (service.article9.state !== 'stated' && !holdsSpecial) return null
  const stated = service.article9.state === 'stated' ? service.article9.value : []
  return html`<h3 class="govuk-heading-s">${text.specialWhy}</h3>
${stated.length === 0 ? html`<p class="govuk-body">${text.specialUnsaid}</p>\n` : bullets(stated.map(({ code }) => text.specialReasons[code] ?? code))}`
}

/** Why the information may be used: the reason for each use, and the second reason that sensitive information needs. */
export const whySection = (site: Site, links: Links, service: PublicActivity): Markup => {
  const atLarge = reasonsAtLarge(site, service)
  return section(
    links,
    'why',
    site.words.service.why,
    html`${reasons(site, service)}${
      atLarge.length > 0 && html`<p class="govuk-body">${site.words.service.reasonsAtLarge}</p>\n${bullets(atLarge)}`
    }${special(site, service)}`,
  )
}
