import { html } from 'hono/html'
import { type Markup, page } from './page.ts'

/** What residents find before the council has published anything. */
export const nothingPublishedPage = (): Markup =>
  page(
    'Nothing has been published yet',
    html`<h1 class="govuk-heading-l">Nothing has been published yet</h1>
      <p class="govuk-body">Here you will be able to see what personal information the council shares, with whom and why.
        The council is still preparing it.</p>
      <p class="govuk-body">For the council’s staff: <a class="govuk-link" href="/workbench/">go to the workbench</a>.</p>`,
  )
