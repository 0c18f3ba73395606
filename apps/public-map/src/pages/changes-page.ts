import type { Edition } from '../changes/history.ts'
import { html } from '../html/html.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { bullets } from '../parts/bullets.ts'
import { section } from '../parts/section.ts'

/** What changed with each publication, the newest first. */
export const changesPage = ({ words }: Site, editions: readonly Edition[]): Page => {
  const { change } = words
  return {
    path: 'changes.html',
    title: change.heading,
    description: change.description,
    menu: null,
    trail: [],
    scripts: [],
    main: (links) => html`<div class="app-text">
<h1 class="govuk-heading-xl">${change.heading}</h1>
<p class="govuk-body-l">${change.lead}</p>
${!links.standsAlone && html`<p class="govuk-body"><a class="govuk-link" href="${links.to('changes.atom')}">${change.feed}</a></p>\n`}${editions.map(
  ({ on, version, changes }, at) =>
    section(
      links,
      `v-${version}`,
      change.on(words.day(on)),
      changes.length === 0
        ? html`<p class="govuk-body">${at === editions.length - 1 ? change.first : change.none}</p>\n`
        : html`<p class="govuk-body">${change.count(changes.length)}.</p>\n${bullets(changes.map(({ sentence, details = [] }) => html`${sentence}${bullets(details.map((detail) => detail.sentence))}`))}`,
    ),
)}</div>
`,
  }
}
