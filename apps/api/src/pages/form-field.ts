import { html } from 'hono/html'
import type { FieldError } from './error-summary.ts'

/** A field of one line. */
export interface FormField {
  /** Its id, and its name in what is sent. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly type: 'text' | 'password'
  /** What a browser or a keeper of passwords may fill in. */
  readonly autocomplete: 'username' | 'current-password' | 'new-password'
  /** What stands in it already; never a password. */
  readonly value?: string
}

/**
 * A field with its label, its hint and what is wrong with it.
 *
 * @param field the field.
 * @param errors all errors of the form.
 */
export const formField = (
  { id, label, hint, type, autocomplete, value }: FormField,
  errors: readonly FieldError[] = [],
) => {
  const error = errors.find(({ field }) => field === id)?.message
  const describedBy = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter(Boolean)
    .join(' ')
  return html`<div class="govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}">
          <label class="govuk-label" for="${id}">${label}</label>
          ${hint === undefined ? '' : html`<div id="${id}-hint" class="govuk-hint">${hint}</div>`}
          ${error === undefined ? '' : html`<p id="${id}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>`}
          <input class="govuk-input${error === undefined ? '' : ' govuk-input--error'}" id="${id}" name="${id}" type="${type}" autocomplete="${autocomplete}" spellcheck="false" autocapitalize="none"${value === undefined ? '' : html` value="${value}"`}${describedBy === '' ? '' : html` aria-describedby="${describedBy}"`}>
        </div>`
}
