import { html } from '../html/html.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { lettersOfSite, rightsShown } from '../letters/letters-of-site.ts'
import { bullets, paragraphs } from '../parts/bullets.ts'
import { section } from '../parts/section.ts'
import { pathOfLetter } from '../reading/addresses.ts'
import { startCapital } from '../words/join-words.ts'

/** Every right in plain words, with a letter to each organisation with which it may be used. */
export const rightsPage = (site: Site): Page => {
  const { reading, words } = site
  const text = words.rights
  const letters = lettersOfSite(reading)
  const rights = rightsShown(reading, Object.keys(text.names))
  return {
    path: 'rights.html',
    title: text.heading,
    description: text.description,
    menu: 'rights',
    trail: [],
    scripts: [],
    main: (links) => html`<div class="app-text">
<h1 class="govuk-heading-xl">${text.heading}</h1>
<p class="govuk-body-l">${text.lead}</p>
${paragraphs([text.when, text.time, text.proof])}${rights.map((right) => {
  const own = letters.filter((letter) => letter.right === right)
  return section(
    links,
    right,
    text.names[right] ?? right,
    html`<p class="govuk-body">${text.means[right]}</p>
${bullets(
  own.map(
    ({ party }) =>
      html`<a class="govuk-link" href="${links.to(pathOfLetter(party.id, right))}">${text.letterTo(text.names[right] ?? '', startCapital(reading.plain(party.id)), right)}</a>`,
  ),
)}`,
  )
})}</div>
`,
  }
}
