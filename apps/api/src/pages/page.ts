import { html } from 'hono/html'

/** Escaped mark-up. Our pages wait for nothing, so none of it is a promise. */
export type Markup = Exclude<ReturnType<typeof html>, Promise<unknown>>

/**
 * A whole page of the server's own: plain, without script, in the style of the public map.
 *
 * @param title what the page is, for the window and the history.
 * @param main the content of its `main` element.
 * @param options.wide whether the page uses the width of the window, as reference pages do.
 */
export const page = (title: string, main: ReturnType<typeof html>, { wide = false } = {}): Markup =>
  html`<!doctype html>
<html lang="en-GB" class="govuk-template">
  <head>
    <meta charset="utf-8">
    <title>${title} – Sharemap</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <link rel="stylesheet" href="/public-map.css">
    <link rel="stylesheet" href="/pages.css">
    <link rel="icon" href="data:,">
  </head>
  <body class="govuk-template__body">
    <a href="#main-content" class="govuk-skip-link">Skip to main content</a>
    <header class="app-header">
      <div class="govuk-width-container${wide ? ' app-width-container--wide' : ''}"><a class="app-header__link" href="/">Sharemap</a></div>
    </header>
    <div class="govuk-width-container${wide ? ' app-width-container--wide' : ''}">
      <main class="govuk-main-wrapper" id="main-content">${main}</main>
    </div>
  </body>
</html>` as Markup
