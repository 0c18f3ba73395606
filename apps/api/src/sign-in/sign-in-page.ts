import { html } from 'hono/html'
import { type Markup, page } from '../pages/page.ts'

/**
 * The page for signing in without the link: one field for the token.
 *
 * @param destination where to go once signed in.
 * @param trouble what was wrong with the last attempt, as a sentence.
 */
export const signInPage = (destination: string, trouble?: string): Markup =>
  page(
    trouble === undefined ? 'Sign in' : 'Error: Sign in',
    html`${
      trouble === undefined
        ? ''
        : html`<div class="govuk-error-summary" role="alert" aria-labelledby="error-title">
        <h2 class="govuk-error-summary__title" id="error-title">There is a problem</h2>
        <ul class="govuk-list govuk-error-summary__list"><li><a href="#token">${trouble}</a></li></ul>
      </div>`
    }
      <h1 class="govuk-heading-l">Sign in to the workbench</h1>
      <p class="govuk-body">The workbench is for the people who keep the register. Residents need no sign-in: they read the <a class="govuk-link" href="/">public map</a>.</p>
      <form method="post" action="/sign-in" novalidate>
        <input type="hidden" name="next" value="${destination}">
        <input type="text" name="username" value="sharemap" autocomplete="username" hidden>
        <div class="govuk-form-group${trouble === undefined ? '' : ' govuk-form-group--error'}">
          <label class="govuk-label" for="token">Token</label>
          <div id="token-hint" class="govuk-hint">The server prints it, in the sign-in link, when it starts.</div>
          ${trouble === undefined ? '' : html`<p id="token-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${trouble}</p>`}
          <input class="govuk-input${trouble === undefined ? '' : ' govuk-input--error'}" id="token" name="token" type="password" autocomplete="current-password" spellcheck="false" aria-describedby="token-hint${trouble === undefined ? '' : ' token-error'}">
        </div>
        <button type="submit" class="govuk-button">Sign in</button>
      </form>`,
  )
