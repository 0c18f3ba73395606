import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { bullets } from '../../parts/bullets.ts'
import { section } from '../../parts/section.ts'
import { certaintyTag } from '../../parts/tags.ts'
import { basesAtLarge } from '../../reading/bases-at-large.ts'
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

/** The reasons that a notice lists without saying for what; they matter only where a purpose has none of its own. */
const reasonsAtLarge = ({ reading, words }: Site, service: PublicActivity): string[] => {
  if (service.purposes.every(({ article6 }) => article6.state === 'stated')) return []
  return basesAtLarge(reading, service, '6').flatMap((code) => words.service.reasons[code] ?? [])
}

const special = (site: Site, service: PublicActivity): Markup | null => {
  const text = site.words.service
  const holdsSpecial = service.collects.some(
    ({ category }) => site.reading.category(category)?.sensitivity === 'special',
  )
  if (service.article9.state !== 'stated' && !holdsSpecial) return null
  const stated = service.article9.state === 'stated' ? service.article9.value : []
  const codes = stated.length > 0 ? stated.map(({ code }) => code) : basesAtLarge(site.reading, service, '9')
  const isAtLarge = stated.length === 0 && codes.length > 0
  return html`<h3 class="govuk-heading-s">${text.specialWhy}</h3>
${codes.length === 0 && html`<p class="govuk-body">${text.specialUnsaid}</p>\n`}${isAtLarge && html`<p class="govuk-body">${text.specialAtLarge}</p>\n`}${bullets(codes.map((code) => text.specialReasons[code] ?? code))}`
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
