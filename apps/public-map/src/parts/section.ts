import { type Content, html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'

/** A part of a page under a heading of the second level, which can be linked to. */
export const section = (links: Links, part: string, heading: string, content: Content): Markup => html`<section>
<h2 class="govuk-heading-m" id="${links.id(part)}">${heading}</h2>
${content}</section>
`
