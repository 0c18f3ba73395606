import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Site } from '../html/site.ts'
import type { Words } from '../words/english.ts'

const toList = ({ find }: Words, links: Links): Markup =>
  html`<p class="govuk-body"><a class="govuk-link" href="${links.to('find.html')}">${find.list}</a></p>\n`

/**
 * A box to search with, which a script wakes. Without script it stays hidden; the link to the list from A to Z serves
 * then, and where nothing is found. It has no address to go to, so what is typed cannot leave the machine.
 *
 * @param options.list whether the page has the list from A to Z itself, and needs no link to it.
 */
export const findForm = ({ words }: Site, links: Links, { list = false } = {}): Markup => {
  if (links.standsAlone) return html`${!list && toList(words, links)}`
  const { find } = words
  return html`<div class="app-find" data-find data-index="${links.to('find-index.js')}" data-root="${links.to('index.html').replace('index.html', '')}" data-none="${find.none}" data-one="${find.one}" data-many="${find.many}" data-near="${find.near}">
<form hidden>
<label class="govuk-label" for="${links.id('find')}">${find.label}</label>
<div class="govuk-hint" id="${links.id('find-hint')}">${find.hint}</div>
<div class="app-find__row"><input class="govuk-input" id="${links.id('find')}" type="search" autocomplete="off" spellcheck="false" aria-describedby="${links.id('find-hint')}"><button class="govuk-button" type="submit">${find.button}</button></div>
</form>
<div class="app-find__results" data-results role="status"></div>
${!list && toList(words, links)}</div>
`
}
