import { html, type Markup } from '../html/html.ts'
import type { Site } from '../html/site.ts'
import type { PublicContact } from '../reading/site-reading.ts'

const row = (key: string, value: Markup | string): Markup => html`<li>${key}: ${value}</li>\n`

/** Ways to reach somebody, each with all that is known of it. */
export const contactList = ({ words }: Site, contacts: readonly PublicContact[]): Markup =>
  html`${contacts.map(
    ({ name, email, telephones, address, url, note }) => html`<div class="app-contact">
<h3 class="govuk-heading-s">${name}</h3>
<ul class="govuk-list">
${email !== null && row(words.letter.email_, html`<a class="govuk-link" href="mailto:${email}">${email}</a>`)}${telephones.map(
  (telephone) => row(words.letter.telephone, telephone),
)}${address !== null && row(words.letter.post, address)}${
  url !== null && row(words.letter.web, html`<a class="govuk-link" href="${url}">${url}</a>`)
}${note !== null && html`<li class="app-secondary">${note}</li>\n`}</ul>
</div>
`,
  )}`
