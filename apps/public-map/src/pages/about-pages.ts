import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { bullets, paragraphs } from '../parts/bullets.ts'
import { recordLink } from '../parts/record-link.ts'
import { section } from '../parts/section.ts'

const contactOf = ({ theme }: Site, lead: string): Markup | null =>
  theme.contact === null
    ? null
    : html`<p class="govuk-body">${lead} <a class="govuk-link" href="${theme.contact.href}">${theme.contact.text}</a>.</p>\n`

const plainPage = (heading: string, description: string, path: string, main: (links: Links) => Markup): Page => ({
  path,
  title: heading,
  description,
  menu: null,
  trail: [],
  scripts: [],
  main: (links) => html`<div class="app-text">
<h1 class="govuk-heading-xl">${heading}</h1>
${main(links)}</div>
`,
})

/** How hard the service pages are to read, as grades with one decimal. */
export interface ReadingGrades {
  readonly typical: string
  readonly hardest: string
}

/** What the site is, who answers for it, and how far one can rely on it. */
export const aboutPage = (site: Site, grades: ReadingGrades | null): Page => {
  const { words, reading, theme, version } = site
  const text = words.about
  const { certainty, certaintyMeaning, sensitive, sensitiveMeaning } = words.site
  return plainPage(text.heading, text.description, 'about.html', (links) => {
    const marks = (['implied', 'inferred', 'assumed'] as const).map(
      (basis) => html`<span class="govuk-tag">${certainty[basis]}</span> ${certaintyMeaning[basis]}`,
    )
    const sensitivities = (['special', 'criminal-offence'] as const).map(
      (kind) => html`<span class="govuk-tag app-tag--maybe">${sensitive[kind]}</span> ${sensitiveMeaning[kind]}`,
    )
    return html`${paragraphs(text.what)}${bullets(reading.notices.map(({ id }) => recordLink(site, links, id, { start: true })))}${section(
      links,
      'who',
      text.who,
      html`${paragraphs([text.whoText(theme.publisher)])}${contactOf(site, text.contactText)}`,
    )}${section(links, 'limits', text.limits, bullets(text.limitsText))}${section(links, 'marks', text.marks, bullets([...marks, ...sensitivities]))}${section(links, 'legal', text.legal, paragraphs([text.legalText]))}${
      grades !== null &&
      section(links, 'reading', text.reading, paragraphs([text.readingText(grades.typical, grades.hardest)]))
    }${section(links, 'version', text.version, paragraphs([text.versionText(version, words.day(reading.asAt))]))}`
  })
}

/** The public register as a file, with its licence. */
export const dataPage = (site: Site, fingerprint: string): Page => {
  const { words, theme, reading } = site
  const text = words.about.data
  return plainPage(
    text.heading,
    text.description,
    'data.html',
    (links) => html`<div itemscope itemtype="https://schema.org/Dataset">
<meta itemprop="name" content="${reading.register.title}"><meta itemprop="description" content="${reading.register.description}"><meta itemprop="dateModified" content="${reading.register.updatedOn}">
<p class="govuk-body-l">${text.lead}</p>
<ul class="govuk-list govuk-list--bullet">
<li itemprop="distribution" itemscope itemtype="https://schema.org/DataDownload"><meta itemprop="encodingFormat" content="application/json"><a class="govuk-link" itemprop="contentUrl" href="${links.to('data/register.json')}">${text.file}</a></li>
<li><a class="govuk-link" href="${links.to('publication.json')}">${text.manifest}</a></li>
</ul>
<p class="govuk-body">${text.fingerprint}: <code class="app-fingerprint">${fingerprint}</code></p>
<h2 class="govuk-heading-m">${text.licence}</h2>
${
  theme.licence === null
    ? html`<p class="govuk-body">${text.licenceUnsaid}</p>\n`
    : html`<p class="govuk-body">${text.licenceText} <a class="govuk-link" itemprop="license" href="${theme.licence.href}">${theme.licence.name}</a>.</p>\n`
}</div>
`,
  )
}

/** How far the site works for everyone, and where it does not. */
export const accessibilityPage = (site: Site): Page => {
  const text = site.words.about.accessibility
  return plainPage(
    text.heading,
    text.description,
    'accessibility.html',
    (links) => html`<p class="govuk-body-l">${text.lead}</p>
${section(links, 'tested', text.tested, bullets(text.testedList))}${section(links, 'not-tested', text.notTested, bullets(text.notTestedList))}${section(links, 'problems', text.problems, bullets(text.problemsList))}${section(
  links,
  'tell',
  text.tell,
  html`${contactOf(site, text.tellText) ?? paragraphs([text.tellUnsaid])}<p class="govuk-body">${text.enforce}</p>\n`,
)}`,
  )
}
