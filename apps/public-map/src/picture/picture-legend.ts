import { html, type Markup } from '../html/html.ts'
import type { Site } from '../html/site.ts'

const sample = (line: string, mark: string | null): Markup =>
  html`<svg class="app-legend__sample" viewBox="0 0 60 20" width="60" height="20" aria-hidden="true"><g class="app-line app-line--${line}"><path d="M2 10H52"/><path class="app-line__head" d="M58 10l-9 -5v10z"/>${mark !== null && html`<circle cx="28" cy="10" r="9"/><text x="28" y="15" text-anchor="middle">${mark}</text>`}</g></svg>`

/** What the lines of a picture mean. */
export const pictureLegend = ({ words }: Site): Markup => {
  const { legend } = words.map
  const lines: [string, string | null, string][] = [
    ['stated', null, legend.told],
    ['stated', '?', legend.may],
    ['inferred', null, legend.inferred],
    ['anonymous', null, legend.anonymous],
  ]
  return html`<details class="govuk-details">
<summary class="govuk-details__summary">${legend.heading}</summary>
<ul class="govuk-list app-legend">
${lines.map(([line, mark, text]) => html`<li>${sample(line, mark)} ${text}</li>\n`)}</ul>
</details>
`
}
