import { type Content, html, type Markup } from '../html/html.ts'

/** A list with bullets; nothing where there is nothing to list. */
export const bullets = (items: readonly Content[]): Markup | null =>
  items.length === 0
    ? null
    : html`<ul class="govuk-list govuk-list--bullet">
${items.map((item) => html`<li>${item}</li>\n`)}</ul>
`

/** Paragraphs of body text. */
export const paragraphs = (texts: readonly Content[]): Markup[] =>
  texts.map((text) => html`<p class="govuk-body">${text}</p>\n`)
