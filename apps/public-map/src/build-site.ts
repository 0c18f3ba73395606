import type { PublicRegister } from '@sharemap/register/public'
import { type Edition, editionsUpTo, type PreviousPublication } from './changes/history.ts'
import { writeFeed } from './changes/write-feed.ts'
import { linksBetweenFiles } from './html/links.ts'
import type { Page } from './html/page.ts'
import type { Site } from './html/site.ts'
import { aboutPage, type ReadingGrades } from './pages/about-pages.ts'
import { logoPath, pageDocument } from './parts/page-document.ts'
import { findIndex } from './publish/find-index.ts'
import { fingerprintOf } from './publish/hash.ts'
import { logoBytes } from './publish/logo.ts'
import { writeManifest } from './publish/manifest.ts'
import { openSite, registerText } from './publish/open-site.ts'
import { pagesOfSite } from './publish/pages-of-site.ts'
import { writeSingleFile } from './publish/single-file.ts'
import type { SiteAssets } from './publish/site-assets.ts'
import { writeSitemap } from './publish/sitemap.ts'
import { readingGrade, sentencesOfPage } from './reading/reading-grade.ts'
import type { Theme } from './theme/theme.ts'
import { themeStyles } from './theme/theme-styles.ts'
import type { Words } from './words/english.ts'

/** What a site is made from, besides the register. */
export interface SiteOptions {
  /** The day on which the site is made, `YYYY-MM-DD`: what is in force, and whether the law allows a transfer. */
  readonly asAt: string
  readonly assets: SiteAssets
  /** How it looks and what it is called; the default theme where left out. */
  readonly theme?: Theme
  /** The last publication, to tell what changed; left out for the first. */
  readonly previous?: PreviousPublication | undefined
  /** The texts in another language; English where left out. */
  readonly words?: Words
  /** Is told of each page as it is written, to show progress. */
  readonly onPage?: (written: number, all: number) => void
}

/** A published site: every file by its path from the root of the site. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>

/** The middle and the greatest grade of the service pages; null where there are none. */
const gradesOf = (sources: readonly string[]): ReadingGrades | null => {
  const grades = sources.map((source) => readingGrade(sentencesOfPage(source))).sort((a, b) => a - b)
  const [typical, hardest] = [grades[Math.floor(grades.length / 2)], grades.at(-1)]
  return typical === undefined || hardest === undefined
    ? null
    : { typical: typical.toFixed(1), hardest: hardest.toFixed(1) }
}

const write = (site: Site, page: Page) => pageDocument(site, linksBetweenFiles(page.path), page)

interface PreparedSite {
  readonly site: Site
  readonly register: string
  readonly editions: readonly Edition[]
  readonly pages: readonly Page[]
  /** The HTML of each page but the last by its path. */
  readonly written: ReadonlyMap<string, string>
}

/** Writes every page; the page about the site comes last, since it tells how easy the others are to read. */
const prepareSite = (register: PublicRegister, options: SiteOptions): PreparedSite => {
  const site = openSite(register, options)
  const text = registerText(register)
  const editions = editionsUpTo(register, { on: options.asAt, version: site.version }, options.previous, site.words)
  const pages = pagesOfSite(site, editions, fingerprintOf(text))
  const written = new Map<string, string>()
  for (const page of pages) {
    written.set(page.path, write(site, page))
    options.onPage?.(written.size, pages.length + 1)
  }
  const services = [...written].filter(([path]) => path.startsWith('services/')).map(([, source]) => source)
  const about = aboutPage(site, gradesOf(services))
  written.set(about.path, write(site, about))
  options.onPage?.(written.size, written.size)
  return { site, register: text, editions, pages: [...pages, about], written }
}

/**
 * Makes the whole public site from a public register: every page complete before any script runs, the map's positions
 * worked out, the search index, the feed, the register itself and a list of all files with their fingerprints.
 *
 * The same register, day, theme and previous publication give the same bytes.
 *
 * @param register the public register: a council's register is not taken.
 * @param options the day, the assets, and what else is known.
 * @returns every file by its path, which is relative to the root of the site.
 * @throws RangeError where the day is no date.
 */
export const buildSite = (register: PublicRegister, options: SiteOptions): SiteFiles => {
  const { site, register: text, editions, pages, written } = prepareSite(register, options)
  const { theme } = site
  const files = new Map<string, string | Uint8Array>(written)
  for (const [name, asset] of Object.entries(options.assets)) files.set(name, asset)
  files.set('theme.css', themeStyles(theme))
  files.set('find-index.js', findIndex(site))
  files.set('changes.atom', writeFeed(site, editions))
  const logo = logoPath(site)
  if (logo !== null && theme.logo !== null) files.set(logo, logoBytes(theme.logo.image))
  files.set('data/register.json', text)
  files.set('data/changes.json', `${JSON.stringify(editions, null, 1)}\n`)
  // A sitemap takes whole addresses only, so there is one only where the address of the site is known.
  if (theme.address !== null) {
    files.set('sitemap.xml', writeSitemap(pages, theme.address, editions[0]?.on ?? options.asAt))
  }
  const sitemap = theme.address === null ? '' : `Sitemap: ${theme.address}sitemap.xml\n`
  files.set('robots.txt', `User-agent: *\nAllow: /\n${sitemap}`)
  files.set('publication.json', writeManifest(site, files))
  return files
}

/**
 * Makes the public site as one HTML file to mail or to archive: complete, linked within itself, without script.
 *
 * @param register the public register.
 * @param options as for {@link buildSite}.
 * @throws RangeError where the day is no date.
 */
export const buildSingleFile = (register: PublicRegister, options: SiteOptions): string => {
  const { site, pages } = prepareSite(register, options)
  return writeSingleFile(site, pages, { ...options.assets, 'theme.css': themeStyles(site.theme) })
}
