import { html } from '../html/html.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { findForm } from '../parts/find-form.ts'
import { type FindEntry, findEntries, sortedAs } from '../reading/find-entries.ts'

/** The heading that an entry stands under in the list. */
const letterOf = (entry: FindEntry): string => {
  const first = sortedAs(entry).normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '#'
}

/** A search box, and under it everything from A to Z, which needs no script. */
export const findPage = (site: Site): Page => {
  const { find } = site.words
  const entries = findEntries(site)
  const letters = [...new Set(entries.map(letterOf))].sort()
  return {
    path: 'find.html',
    title: find.heading,
    description: find.description,
    menu: 'find',
    trail: [],
    scripts: ['find.js'],
    main: (links) => html`<h1 class="govuk-heading-xl">${find.heading}</h1>
${findForm(site, links, { list: true })}<h2 class="govuk-heading-l">${find.list}</h2>
<nav aria-label="${find.letters}"><ul class="app-letters">
${letters.map((letter) => html`<li><a class="govuk-link" href="#${links.id(`letter-${letter === '#' ? 'other' : letter}`)}">${letter}</a></li>\n`)}</ul></nav>
${letters.map(
  (
    letter,
  ) => html`<h3 class="govuk-heading-m" id="${links.id(`letter-${letter === '#' ? 'other' : letter}`)}">${letter}</h3>
<ul class="app-choices app-choices--columns">
${entries
  .filter((entry) => letterOf(entry) === letter)
  .map(
    ({ title, kind, path, part, hint }) =>
      html`<li><a class="govuk-link" href="${links.to(path, part)}">${title}</a> <span class="app-choices__hint">${find.kinds[kind]}${hint !== null && `: ${hint}`}</span></li>\n`,
  )}</ul>
`,
)}`,
  }
}
