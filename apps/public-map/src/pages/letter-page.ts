import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { type Addressee, addresseeOf } from '../letters/addressee.ts'
import { canBeWrittenTo } from '../letters/contacts.ts'
import { detailsBlock, letterText } from '../letters/letter-text.ts'
import { sourcesOfLetter } from '../letters/sources-of-letter.ts'
import { paragraphs } from '../parts/bullets.ts'
import { contactList } from '../parts/contact-list.ts'
import { section } from '../parts/section.ts'
import { sourceSection } from '../parts/source-section.ts'
import { partOfLetter, pathOfLetter } from '../reading/addresses.ts'
import type { PublicParty } from '../reading/site-reading.ts'
import { startCapital } from '../words/join-words.ts'

const field = (
  links: Links,
  name: string,
  label: string,
  hint: string | null,
  control: (id: string, described: Markup | null) => Markup,
): Markup => {
  const id = links.id(name)
  return html`<div class="govuk-form-group">
<label class="govuk-label" for="${id}">${label}</label>
${hint !== null && html`<div class="govuk-hint" id="${id}-hint">${hint}</div>\n`}${control(id, hint === null ? null : html` aria-describedby="${id}-hint"`)}
</div>
`
}

const servicesOf = ({ reading }: Site, party: PublicParty) =>
  reading.activities.filter(({ controller }) => controller === party.id)

/**
 * The letter to copy by hand. Whoever comes by an address that names a service finds that service in it, by style
 * alone; others find a blank.
 */
const template = (site: Site, links: Links, party: PublicParty, text: string): Markup => {
  const { about } = site.words.letter.blanks
  const [before = '', after = ''] = text.split(about)
  return html`<pre class="app-letter" data-template="${text}">${before}${servicesOf(site, party).map(
    ({ id, plainName }) =>
      html`<span class="app-letter__about" id="${links.id(partOfLetter(id))}" hidden>${startCapital(plainName)}</span>`,
  )}<span class="app-letter__blank">${about}</span>${after}</pre>
`
}

/** The form that a script wakes; it has nowhere to go, so what is typed cannot leave the machine. */
const form = (site: Site, links: Links, party: PublicParty, right: string): Markup => {
  const { letter } = site.words
  return html`<form class="app-no-print" data-letter-form hidden>
<h2 class="govuk-heading-m">${letter.fill}</h2>
<p class="govuk-body">${letter.private}</p>
${field(links, 'name', letter.name, null, (id) => html`<input class="govuk-input" id="${id}" data-blank="${letter.blanks.name}" autocomplete="name">`)}${field(
  links,
  'address',
  letter.address,
  letter.addressHint,
  (id, described) =>
    html`<textarea class="govuk-textarea" id="${id}" rows="3" data-blank="${letter.blanks.address}" autocomplete="street-address"${described}></textarea>`,
)}${field(
  links,
  'about',
  letter.about,
  null,
  (id) => html`<select class="govuk-select" id="${id}" data-blank="${letter.blanks.about}">
<option>${letter.aboutAll}</option>
${servicesOf(site, party).map(({ id: service, plainName }) => html`<option data-part="${partOfLetter(service)}">${startCapital(plainName)}</option>\n`)}</select>`,
)}${field(
  links,
  'details',
  letter.details,
  letter.detailsHints[right] ?? null,
  (id, described) =>
    html`<textarea class="govuk-textarea" id="${id}" rows="6" data-blank="${letter.blanks.details}" data-block="${detailsBlock(letter)}"${described}></textarea>`,
)}</form>
`
}

const buttons = ({ words }: Site, email: string | null, subject: string): Markup => {
  const { letter } = words
  return html`<div class="app-no-print" data-letter-buttons hidden>
${email !== null && html`<button type="button" class="govuk-button" data-do="email" data-email="${email}" data-subject="${subject}">${letter.email}</button>\n`}<button type="button" class="govuk-button govuk-button--secondary" data-do="copy" data-done="${letter.copied}">${letter.copy}</button>
<button type="button" class="govuk-button govuk-button--secondary" data-do="print">${letter.print}</button>
<button type="button" class="govuk-button govuk-button--secondary" data-do="save">${letter.save}</button>
<p class="govuk-body" role="status"></p>
</div>
`
}

/** What a person can expect once the letter is sent. */
const whatFollows = ({ words: { rights } }: Site, right: string): string[] => {
  if (right === 'complain-to-regulator') return [rights.regulator]
  if (right === 'complain-to-controller') return [rights.complaintTime, rights.means['complain-to-regulator'] ?? '']
  return [rights.time, rights.proof]
}

/** What is not known of the ways to send a letter, and what a person can do then. */
const unsaidWays = ({ words: { letter } }: Site, { email, contacts }: Addressee): Markup[] => {
  if (email !== null) return []
  return paragraphs(contacts.some(canBeWrittenTo) ? [letter.emailUnsaid] : letter.whereUnsaid)
}

/** A letter by which a person uses a right with an organisation: a template on paper, filled in where scripts run. */
export const letterPage = (site: Site, party: PublicParty, right: string): Page => {
  const { reading, words } = site
  const { letter, rights } = words
  const name = rights.names[right] ?? right
  const to = addresseeOf(reading, party.id, right, letter.contactRoles)
  const text = letterText(words, right, to, reading.plain(party.id))
  return {
    path: pathOfLetter(party.id, right),
    title: letter.title(name, to.name),
    description: letter.description(name, to.name),
    menu: 'rights',
    trail: [{ title: rights.heading, path: 'rights.html' }],
    scripts: ['letter.js'],
    main: (links) => html`<div class="app-text" data-letter>
<span class="govuk-caption-l">${letter.to(startCapital(to.name))}</span>
<h1 class="govuk-heading-xl">${letter.heading(name)}</h1>
<p class="govuk-body">${rights.means[right]}</p>
${!links.standsAlone && form(site, links, party, right)}<h2 class="govuk-heading-m" id="${links.id('letter')}">${letter.template}</h2>
<p class="govuk-body app-no-print" data-letter-hint>${letter.templateHint}</p>
${template(site, links, party, text)}${!links.standsAlone && buttons(site, to.email, letter.subject[right] ?? '')}${section(
  links,
  'where',
  letter.where,
  html`${unsaidWays(site, to)}${to.contacts.length > 0 && contactList(site, to.contacts)}`,
)}${section(links, 'after', letter.after, paragraphs(whatFollows(site, right)))}${sourceSection(site, links, sourcesOfLetter(reading, party.id, right))}</div>
`,
  }
}
