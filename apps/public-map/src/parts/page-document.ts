import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { MenuItem, Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'

/**
 * What a page may load: its own styles, scripts and pictures, and nothing from anywhere else. No script or style
 * stands in a page, and forms go nowhere. Our scripts ask for nothing in the background; tools that look at a page from
 * within, as Lighthouse does, may read the site's own robots.txt.
 */
export const contentPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"

const menuPaths: Readonly<Record<MenuItem, string>> = {
  services: 'index.html',
  organisations: 'organisations.html',
  information: 'information.html',
  rights: 'rights.html',
  map: 'map.html',
  find: 'find.html',
}

const menu = (
  { words }: Site,
  links: Links,
  current: MenuItem | null,
): Markup => html`<nav aria-label="${words.site.menu}"><ul class="app-header__list">
${(Object.keys(menuPaths) as MenuItem[]).map(
  (item) =>
    html`<li><a class="app-header__item" href="${links.to(menuPaths[item])}"${item === current && html` aria-current="true"`}>${words.site.nav[item]}</a></li>\n`,
)}</ul></nav>
`

/** The publisher's logo, where there is one, as the file that the site holds it in. */
export const logoPath = ({ theme }: Site): string | null =>
  theme.logo === null ? null : theme.logo.image.startsWith('data:image/png') ? 'logo.png' : 'logo.svg'

const header = (site: Site, links: Links, page: Page): Markup => {
  const logo = logoPath(site)
  return html`<header class="app-header"><div class="govuk-width-container">
<a class="app-header__link" href="${links.to('index.html')}">${
    logo !== null && html`<img class="app-header__logo" src="${links.to(logo)}" alt="${site.theme.logo?.alt}">`
  }${site.theme.title}</a>
${menu(site, links, page.menu)}</div></header>
`
}

const footer = (site: Site, links: Links): Markup => {
  const { words, theme, reading, version, checkedOn } = site
  const { foot } = words.site
  const pages: [string, string][] = [
    [foot.about, 'about.html'],
    [foot.countries, 'countries.html'],
    [foot.notices, 'notices.html'],
    [foot.changes, 'changes.html'],
    [foot.data, 'data.html'],
    [foot.accessibility, 'accessibility.html'],
  ]
  const item = (text: string, href: string) => html`<li><a class="app-footer__link" href="${href}">${text}</a></li>\n`
  return html`<footer class="app-footer"><div class="govuk-width-container">
<h2 class="govuk-visually-hidden">${foot.more}</h2>
<ul class="app-footer__list">
${pages.map(([text, path]) => item(text, links.to(path)))}${theme.links.map(({ text, href }) => item(text, href))}</ul>
<p class="app-footer__text">${words.site.noCookies}</p>
<p class="app-footer__text">${words.site.stamp(words.day(reading.asAt), checkedOn === null ? null : words.day(checkedOn), version)}</p>
</div></footer>
`
}

const trail = ({ words }: Site, links: Links, page: Page): Markup | null => {
  if (page.trail.length === 0 || links.standsAlone) return null
  const items = [{ title: words.site.home, path: 'index.html' }, ...page.trail]
  return html`<nav class="govuk-breadcrumbs" aria-label="${words.site.trail}"><ol class="govuk-breadcrumbs__list" itemscope itemtype="https://schema.org/BreadcrumbList">
${items.map(
  ({ title, path }, at) =>
    html`<li class="govuk-breadcrumbs__list-item" itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a class="govuk-breadcrumbs__link" itemprop="item" href="${links.to(path)}"><span itemprop="name">${title}</span></a><meta itemprop="position" content="${at + 1}"></li>\n`,
)}</ol></nav>
`
}

/** What stands between the head and the foot of a page. */
export const pageBody = (site: Site, links: Links, page: Page): Markup => {
  const wide = page.wide === true ? ' app-width-container--picture' : ''
  return html`${page.opening?.(links)}<div class="govuk-width-container${wide}">
${trail(site, links, page)}<div class="govuk-main-wrapper">
${page.main(links)}</div>
</div>
`
}

/** The style sheets of every page, in their order. */
export const styleSheets = ['public-map.css', 'pages.css', 'picture.css', 'theme.css'] as const

/**
 * Writes a page as a whole HTML document that is complete before any script runs.
 *
 * @param links how it refers to other pages.
 */
export const pageDocument = (site: Site, links: Links, page: Page): string => {
  const { words, theme } = site
  const title = page.path === 'index.html' ? theme.title : `${page.title} – ${theme.title}`
  const canonical = theme.address === null ? null : `${theme.address}${page.path === 'index.html' ? '' : page.path}`
  return html`<!doctype html>
<html lang="${words.site.language}" class="govuk-template">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${page.description}">
<meta name="referrer" content="no-referrer">
${canonical !== null && html`<link rel="canonical" href="${canonical}">\n`}${styleSheets
  .filter((sheet) => sheet !== 'picture.css' || page.hasPicture === true)
  .map(
    (sheet) => html`<link rel="stylesheet" href="${links.to(sheet)}">\n`,
  )}<link rel="icon" href="${links.to('icon.svg')}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="${words.change.feedLink}" href="${links.to('changes.atom')}">
${page.scripts.map((script) => html`<script src="${links.to(script)}" defer></script>\n`)}</head>
<body class="govuk-template__body">
${
  page.bare === true
    ? html`<main id="main-content">\n${pageBody(site, links, page)}</main>\n`
    : html`<a href="#main-content" class="govuk-skip-link">${words.site.skip}</a>
${header(site, links, page)}<main id="main-content" tabindex="-1">
${pageBody(site, links, page)}</main>
${footer(site, links)}`
}</body>
</html>
`.toString()
}
