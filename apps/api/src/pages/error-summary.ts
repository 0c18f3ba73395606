import { html } from 'hono/html'

/** What is wrong with one field of a form: a sentence, and the field's id. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/**
 * The list of what is wrong with a form, each error leading to its field; it stands first on the page, which a browser
 * announces. Nothing where nothing is wrong.
 *
 * @param errors the errors, in the order of the fields.
 */
export const errorSummary = (errors: readonly FieldError[]) =>
  errors.length === 0
    ? ''
    : html`<div class="govuk-error-summary" role="alert" aria-labelledby="error-title">
        <h2 class="govuk-error-summary__title" id="error-title">There is a problem</h2>
        <ul class="govuk-list govuk-error-summary__list">${errors.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}</ul>
      </div>`
