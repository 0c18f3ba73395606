import { html } from 'hono/html'
import { errorSummary, type FieldError } from './error-summary.ts'
import { type FormField, formField } from './form-field.ts'
import { type Markup, page } from './page.ts'

/** A page that asks for a few things and sends them to the server without script. */
export interface FormPage {
  readonly title: string
  readonly heading: string
  /** What stands before the fields. */
  readonly introduction: Markup
  /** Where the form is sent. */
  readonly action: string
  readonly fields: readonly FormField[]
  readonly button: string
  /** What stands after the button. */
  readonly note?: Markup
  /** Where to go afterwards. */
  readonly destination: string
  /** For keepers of passwords, whose password it is, where no field asks for it. */
  readonly user?: string
  readonly errors?: readonly FieldError[]
}

/**
 * A page with a form.
 *
 * @param form what it asks for, and what was wrong with the last answer.
 */
export const formPage = ({
  title,
  heading,
  introduction,
  action,
  fields,
  button,
  note,
  destination,
  user,
  errors = [],
}: FormPage): Markup =>
  page(
    errors.length === 0 ? title : `Error: ${title}`,
    html`${errorSummary(errors)}
      <h1 class="govuk-heading-l">${heading}</h1>
      ${introduction}
      <form method="post" action="${action}" novalidate>
        <input type="hidden" name="next" value="${destination}">
        ${user === undefined ? '' : html`<input type="text" name="username" value="${user}" autocomplete="username" hidden>`}
        ${fields.map((field) => formField(field, errors))}
        <button type="submit" class="govuk-button">${button}</button>
      </form>
      ${note ?? ''}`,
  )
