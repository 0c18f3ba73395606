import { html } from 'hono/html'
import type { FieldError } from '../pages/error-summary.ts'
import { formPage } from '../pages/form-page.ts'
import type { Markup } from '../pages/page.ts'

const forWhom = html`<p class="govuk-body">The workbench is for the people who keep the register. Residents need no sign-in: they read the <a class="govuk-link" href="/">public map</a>.</p>`

/**
 * The page for signing in by name and password.
 *
 * @param destination where to go once signed in.
 * @param options.name the name that was typed before.
 * @param options.errors what was wrong with the last attempt.
 * @param options.byLink whether somebody came by the link of the first start, which no longer signs in.
 */
export const signInPage = (
  destination: string,
  {
    name = '',
    errors = [],
    byLink = false,
  }: { readonly name?: string; readonly errors?: readonly FieldError[]; readonly byLink?: boolean } = {},
): Markup =>
  formPage({
    title: 'Sign in',
    heading: 'Sign in to the workbench',
    introduction: html`${
      byLink
        ? html`<div class="govuk-inset-text">The link that you followed was for the first start. This server has users now, so sign in with your own name and password.</div>`
        : ''
    }${forWhom}` as Markup,
    action: '/sign-in',
    fields: [
      {
        id: 'name',
        label: 'Name',
        hint: 'The name that your administrator gave you to sign in with',
        type: 'text',
        autocomplete: 'username',
        value: name,
      },
      { id: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' },
    ],
    button: 'Sign in',
    note: html`<p class="govuk-body">If you have lost your password, an administrator of this server can give you a new one.</p>` as Markup,
    destination,
    errors,
  })

/**
 * The page for signing in at the first start without the link: one field for the token.
 *
 * @param destination where to go once signed in.
 * @param trouble what was wrong with the last attempt, as a sentence.
 */
export const tokenPage = (destination: string, trouble?: string): Markup =>
  formPage({
    title: 'Sign in',
    heading: 'Sign in to the workbench',
    introduction: forWhom as Markup,
    action: '/sign-in',
    fields: [
      {
        id: 'token',
        label: 'Token',
        hint: 'The server prints it, in the sign-in link, when it starts.',
        type: 'password',
        autocomplete: 'current-password',
      },
    ],
    button: 'Sign in',
    destination,
    user: 'sharemap',
    errors: trouble === undefined ? [] : [{ field: 'token', message: trouble }],
  })
