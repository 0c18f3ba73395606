import { html } from 'hono/html'
import type { ProblemDocument } from '../problems/problem-schema.ts'
import { type Markup, page } from './page.ts'

/**
 * A problem as a page for a person.
 *
 * @param problem the problem document that a program would get.
 */
export const problemPage = ({ title, detail, reference }: ProblemDocument): Markup =>
  page(
    title,
    html`<h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${detail}</p>
      ${reference === undefined ? '' : html`<p class="govuk-body">Reference: <strong>${reference}</strong></p>`}
      <p class="govuk-body"><a class="govuk-link" href="/">Go to the start page</a></p>`,
  )
