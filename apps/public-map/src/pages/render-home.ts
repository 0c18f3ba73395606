import type { PublicRegister } from '@sharemap/register/public'
import { html } from '../html/html.ts'

/**
 * The first page of the public map as a whole HTML document, without script.
 *
 * @param register the public register.
 * @param options.asAt the day on which the page is made, `YYYY-MM-DD`.
 */
export const renderHome = (register: PublicRegister, { asAt }: { readonly asAt: string }): string => {
  const names = new Map(register.parties.map((party) => [party.id, party.name]))
  const controllers = [...new Set(register.activities.map(({ controller }) => controller))]
  return html`<!doctype html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<title>Where your information goes</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="public-map.css">
<link rel="stylesheet" href="pages.css">
<link rel="icon" href="data:,">
</head>
<body class="govuk-template__body">
<a href="#main-content" class="govuk-skip-link">Skip to main content</a>
<header class="app-header"><div class="govuk-width-container"><a class="app-header__link" href="./">Where your information goes</a></div></header>
<main id="main-content">
<div class="app-opening"><div class="govuk-width-container"><div class="app-text">
<h1 class="govuk-heading-xl">See where your information goes</h1>
<p class="govuk-body-l">What councils hold about you, who else sees it and why.</p>
</div></div></div>
<div class="govuk-width-container"><div class="govuk-main-wrapper">
${controllers.map(
  (controller) => html`<section>
<h2 class="govuk-heading-m">${names.get(controller) ?? controller}</h2>
<ul class="govuk-list govuk-list--bullet">
${register.activities
  .filter((activity) => activity.controller === controller)
  .map(({ plainName }) => html`<li>${plainName}</li>\n`)}</ul>
</section>
`,
)}<p class="govuk-body app-secondary">Made from the public register on ${asAt}.</p>
</div></div>
</main>
</body>
</html>
`.toString()
}
