import { html, type Markup } from '../html/html.ts'
import type { Site } from '../html/site.ts'
import { type GivenContact, reach } from '../letters/contacts.ts'
import { bullets } from './bullets.ts'

const row = (key: string, value: Markup | string): Markup => html`<li>${key}: ${value}</li>\n`

const block = ({ reading, words: { letter } }: Site, contact: GivenContact): Markup => {
  const { name, email, telephones, address, url, note, givenBy } = contact
  const remark = givenBy === undefined ? note : letter.givenBy(reading.plain(givenBy.notice))
  return html`<div class="app-contact">
<h3 class="govuk-heading-s">${name}</h3>
<ul class="govuk-list">
${email !== null && row(letter.email_, html`<a class="govuk-link" href="mailto:${email}">${email}</a>`)}${telephones.map(
  (telephone) => row(letter.telephone, telephone),
)}${address !== null && row(letter.post, address)}${
  url !== null && row(letter.web, html`<a class="govuk-link" href="${url}">${url}</a>`)
}${remark !== null && html`<li class="app-secondary">${remark}</li>\n`}</ul>
</div>
`
}

/** Ways to reach somebody, each with all that is known of it; then those whose address is not known. */
export const contactList = (site: Site, contacts: readonly GivenContact[]): Markup => {
  const unknown = contacts.filter((contact) => reach(contact) === 0)
  return html`${contacts.filter((contact) => reach(contact) > 0).map((contact) => block(site, contact))}${
    unknown.length > 0 &&
    html`<p class="govuk-body">${site.words.letter.withoutAddress}</p>
${bullets(unknown.map(({ name, note }) => html`${name}${note !== null && html`: <span class="app-secondary">${note}</span>`}`))}`
  }`
}
