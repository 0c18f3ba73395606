import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { hasLetter } from '../../letters/letter-rights.ts'
import { section } from '../../parts/section.ts'
import { partOfLetter, pathOfLetter } from '../../reading/addresses.ts'
import { basesAtLarge } from '../../reading/bases-at-large.ts'
import { rightsOfService, type ServiceRight } from '../../reading/rights-of-service.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'

const tagClass = {
  yes: 'app-tag--yes',
  conditional: 'app-tag--yes',
  'normally-not': 'app-tag--no',
  no: 'app-tag--no',
  'not-known': 'app-tag--maybe',
} as const

const reasonOf = (
  { reading, words }: Site,
  service: PublicActivity,
  { right, applies, partly }: ServiceRight,
): string | null => {
  if (applies === 'not-known') {
    if (partly) return words.rights.reasonPartly
    return basesAtLarge(reading, service, '6').length > 0 ? words.rights.reasonAtLarge : words.rights.reasonUnknown
  }
  return words.rights.reasons[right]?.[applies] ?? null
}

const row = (site: Site, links: Links, service: PublicActivity, right: ServiceRight): Markup => {
  const { words } = site
  const reason = reasonOf(site, service, right)
  const name = words.rights.names[right.right] ?? right.right
  const writes = right.applies !== 'no' && hasLetter(right.right)
  return html`<li class="app-right"><div><strong>${name}</strong> <span class="govuk-tag ${tagClass[right.applies]}">${words.rights.tags[right.applies]}</span></div>
<div>${words.rights.means[right.right]}${reason !== null && html` <span class="app-secondary">${reason}</span>`}</div>
${writes && html`<div class="app-no-print"><a class="govuk-link" href="${links.to(pathOfLetter(service.controller, right.right), partOfLetter(service.id))}" aria-label="${words.rights.write(name)}">${words.rights.writeShort}</a></div>\n`}</li>
`
}

/** The rights that a person has here, worked out from the lawful bases: what can be asked, and what normally cannot. */
export const rightsSection = (site: Site, links: Links, service: PublicActivity): Markup => {
  const rights = rightsOfService(site.reading, service.id)
  return section(
    links,
    'rights',
    site.words.service.rights,
    html`<p class="govuk-body">${site.words.service.rightsLead}</p>
<ul class="app-choices">
${rights.map((right) => row(site, links, service, right))}</ul>
<p class="govuk-body">${site.words.rights.time}</p>
`,
  )
}
