import { html } from '../html/html.ts'
import type { Page } from '../html/page.ts'

/**
 * The sitemap for search engines (sitemaps.org, protocol 0.9), which takes whole addresses only.
 *
 * @param address where the site is published, ending in a slash.
 */
export const writeSitemap = (pages: readonly Page[], address: string, lastChanged: string): string =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages
  .filter(({ bare }) => bare !== true)
  .map(
    ({ path }) =>
      html`<url><loc>${address}${path === 'index.html' ? '' : path}</loc><lastmod>${lastChanged}</lastmod></url>\n`,
  )}</urlset>
`.toString()
