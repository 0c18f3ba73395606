import { type Content, html, type Markup } from '../html/html.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { bullets } from '../parts/bullets.ts'
import { contactList } from '../parts/contact-list.ts'
import { recordLink } from '../parts/record-link.ts'
import { section } from '../parts/section.ts'
import { pathOfRecord } from '../reading/addresses.ts'
import { lastChecked } from '../reading/last-checked.ts'
import type { PublicNotice } from '../reading/site-reading.ts'
import { startCapital, toSentence } from '../words/join-words.ts'

const fact = (key: string, value: Content): Markup =>
  html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${value}</dd></div>\n`

type Statement = PublicNotice['tells']['other'][number]

/** What a notice says, in our words, with where it says so. */
const statement = ({ words }: Site, { says, section: part, lines }: Omit<Statement, 'topic'>): Markup => {
  const place = [part, lines === null ? null : words.service.sourceLines(lines.from, lines.to)].filter(
    (piece) => piece !== null,
  )
  return html`${toSentence(says)}${place.length > 0 && html` <span class="app-choices__hint">${place.join(', ')}</span>`}`
}

/** A notice that the site is made from: what it covers, what it tells people, and when it was read. */
export const noticePage = (site: Site, notice: PublicNotice): Page => {
  const { words } = site
  const text = words.list.notice
  const title = startCapital(notice.plainName)
  const day = (value: PublicNotice['published']) =>
    value.state === 'stated' ? words.day(value.value) : html`<span class="app-secondary">${text.unsaid}</span>`
  const checked = lastChecked([notice])
  const { tells } = notice
  return {
    path: pathOfRecord(notice.id) as string,
    title,
    description: text.description(title),
    menu: null,
    trail: [{ title: words.list.notices.heading, path: 'notices.html' }],
    scripts: [],
    main: (links) => html`<div class="app-text">
<h1 class="govuk-heading-xl">${title}</h1>
${notice.currency === 'historical' && html`<div class="govuk-inset-text app-warning"><p class="govuk-body">${words.site.oldNotice(notice.captured.state === 'stated' ? notice.captured.value.slice(0, 4) : null)}</p></div>\n`}<dl class="govuk-summary-list">
${fact(text.publisher, recordLink(site, links, notice.publisher, { start: true }))}${fact(text.published, day(notice.published))}${fact(text.updated, day(notice.updated))}${
  notice.captured.state === 'stated' && fact(text.captured, words.day(notice.captured.value))
}${fact(
  text.address,
  notice.url.state === 'stated'
    ? html`<a class="govuk-link" href="${notice.url.value}">${notice.url.value}</a>`
    : html`<span class="app-secondary">${text.unknown}</span>`,
)}${fact(text.length, text.lines(notice.lineCount))}${checked !== null && fact(text.read, words.day(checked))}</dl>
${section(links, 'covers', text.covers, bullets(notice.activities.map((id) => recordLink(site, links, id, { start: true }))))}${
  tells.rights.length > 0 &&
  section(
    links,
    'rights',
    text.rights,
    bullets(
      tells.rights.map((right) => html`<strong>${words.rights.names[right.right]}:</strong> ${statement(site, right)}`),
    ),
  )
}${
  tells.complaintRoutes.length > 0 &&
  section(
    links,
    'complaints',
    text.complaints,
    bullets(
      tells.complaintRoutes.map(
        (route) => html`<strong>${text.complaintsTo[route.to]}:</strong> ${statement(site, route)}`,
      ),
    ),
  )
}${tells.contacts.length > 0 && section(links, 'contacts', text.contacts, contactList(site, tells.contacts))}${
  tells.other.length > 0 &&
  section(
    links,
    'other',
    text.other,
    bullets(tells.other.map((other) => html`<strong>${startCapital(other.topic)}:</strong> ${statement(site, other)}`)),
  )
}${notice.relatedNotices.length > 0 && section(links, 'related', text.related, bullets(notice.relatedNotices))}</div>
`,
  }
}
