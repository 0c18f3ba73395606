import { html, Markup } from '../html/html.ts'
import { anchorOfPage, linksWithinFile } from '../html/links.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { pageBody, styleSheets } from '../parts/page-document.ts'
import { sha256Base64 } from './hash.ts'

/** Pages that only make sense on a site: for frames, and of files that a single one has not. */
const isLeftOut = ({ bare, path }: Page) => bare === true || path === 'data.html' || path.startsWith('maps/')

/** Headings one level down: what heads a page of the site heads a chapter of the file. */
const lowerHeadings = ({ source }: Markup) =>
  new Markup(source.replace(/<(\/?)h([1-5])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`))

/**
 * Writes the whole site as one HTML file to mail or to archive: every page after the other, linked among themselves,
 * without script. Its policy admits its one style sheet by its fingerprint.
 *
 * @param styles the text of every style sheet by its name.
 */
export const writeSingleFile = (
  site: Site,
  pages: readonly Page[],
  styles: Readonly<Record<(typeof styleSheets)[number], string>>,
): string => {
  const { words, theme, reading, version, checkedOn } = site
  const held = pages.filter((page) => !isLeftOut(page))
  const paths = new Set(held.map(({ path }) => path))
  const style = styleSheets.map((sheet) => styles[sheet]).join('\n')
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; img-src data:; base-uri 'none'; form-action 'none'`
  const top = linksWithinFile('index.html', paths)
  return html`<!doctype html>
<html lang="${words.site.language}" class="govuk-template">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${theme.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${words.home.description}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
</head>
<body class="govuk-template__body">
<a href="#main-content" class="govuk-skip-link">${words.site.skip}</a>
<header class="app-header"><div class="govuk-width-container"><a class="app-header__link" href="${top.to('index.html')}">${
    theme.logo !== null && html`<img class="app-header__logo" src="${theme.logo.image}" alt="${theme.logo.alt}">`
  }${theme.title}</a></div></header>
<main id="main-content" tabindex="-1">
<h1 class="govuk-visually-hidden">${theme.title}</h1>
${held.map(
  (page) => html`<div class="app-page" id="${anchorOfPage(page.path)}">
${lowerHeadings(pageBody(site, linksWithinFile(page.path, paths), page))}</div>
`,
)}</main>
<footer class="app-footer"><div class="govuk-width-container">
<p class="app-footer__text">${words.site.noCookies}</p>
<p class="app-footer__text">${words.site.stamp(words.day(reading.asAt), checkedOn === null ? null : words.day(checkedOn), version)}</p>
</div></footer>
</body>
</html>
`.toString()
}
