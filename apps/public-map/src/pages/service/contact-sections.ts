import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { canBeWrittenTo, contactsOfService, regulatorContacts } from '../../letters/contacts.ts'
import { paragraphs } from '../../parts/bullets.ts'
import { contactList } from '../../parts/contact-list.ts'
import { section } from '../../parts/section.ts'
import { partOfLetter, pathOfLetter } from '../../reading/addresses.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'

/** Whom to write to, and how to complain: first to whoever answers for the service, then to the regulator. */
export const contactSections = (site: Site, links: Links, service: PublicActivity): Markup => {
  const { words } = site
  const contacts = contactsOfService(site.reading, service)
  const regulator = regulatorContacts(site.reading, service)
  const letter = (right: string) =>
    html`<a class="govuk-link" href="${links.to(pathOfLetter(service.controller, right), partOfLetter(service.id))}">${words.rights.names[right]}</a>`
  return html`${section(
    links,
    'contact',
    words.service.contact,
    html`${!contacts.some(canBeWrittenTo) && paragraphs(words.letter.whereUnsaid)}${contactList(site, contacts)}`,
  )}${section(
    links,
    'complain',
    words.service.complain,
    html`<ol class="govuk-list govuk-list--number">
<li>${letter('complain-to-controller')}. ${words.rights.means['complain-to-controller']}</li>
<li>${letter('complain-to-regulator')}. ${words.rights.means['complain-to-regulator']} ${words.rights.regulator}</li>
</ol>
${contactList(site, regulator)}`,
  )}`
}
