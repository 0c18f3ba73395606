import { leastPasswordLength } from '@sharemap/users'
import { html } from 'hono/html'
import type { FieldError } from '../pages/error-summary.ts'
import { formPage } from '../pages/form-page.ts'
import type { Markup } from '../pages/page.ts'
import type { Person } from './person.ts'

/**
 * The page for changing one's own password. The new one is asked for twice: it cannot be seen while it is typed.
 *
 * @param person whose password it is.
 * @param destination where to go afterwards.
 * @param errors what was wrong with the last attempt.
 */
export const changePasswordPage = (
  { name, mustChangePassword }: Person,
  destination: string,
  errors: readonly FieldError[] = [],
): Markup =>
  formPage({
    title: 'Change your password',
    heading: mustChangePassword ? 'Choose a password of your own' : 'Change your password',
    introduction: (mustChangePassword
      ? html`<p class="govuk-body">Somebody else gave you your password. Choose one that only you know before you go on.</p>`
      : html`<p class="govuk-body">You stay signed in here, and are signed out everywhere else.</p>`) as Markup,
    action: '/change-password',
    fields: [
      { id: 'current', label: 'Current password', type: 'password', autocomplete: 'current-password' },
      {
        id: 'password',
        label: 'New password',
        hint: `${leastPasswordLength} characters or more. Three random words make a good one.`,
        type: 'password',
        autocomplete: 'new-password',
      },
      { id: 'again', label: 'New password again', type: 'password', autocomplete: 'new-password' },
    ],
    button: 'Change password',
    destination,
    user: name ?? '',
    errors,
  })
