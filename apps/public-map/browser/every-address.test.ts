import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippedSite } from '../src/testing/shipped-site.ts'
import { type PublishedSite, publishSite } from './publish-site.ts'

let site: PublishedSite

beforeAll(async () => {
  site = await publishSite()
})

afterAll(() => site?.stop())

/** What pages of the site may ask of a browser, by the ending of the file. */
const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  css: /^text\/css\b/,
  js: /^(?:text|application)\/javascript\b/,
  svg: /^image\/svg\+xml\b/,
  json: /^application\/json\b/,
}

describe('a plain web server, with the site in a folder of its own', () => {
  it('answers every address that any page leads to, each file as what it is', async () => {
    const seen = new Map<string, string>()
    const pending = [`${site.address}index.html`]
    const broken: string[] = []
    for (let address = pending.pop(); address !== undefined; address = pending.pop()) {
      const response = await fetch(address)
      const type = response.headers.get('content-type') ?? ''
      const ending = /\.([a-z]+)$/.exec(new URL(address).pathname)?.[1] ?? ''
      if (response.status !== 200) broken.push(`${address}: ${response.status}`)
      if (types[ending]?.test(type) === false) broken.push(`${address}: ${type}`)
      seen.set(address, type)
      const text = await response.text()
      if (!type.startsWith('text/html')) continue
      for (const [, target = ''] of text.matchAll(/<[a-z][^>]*\s(?:href|src)="([^"]*)"/g)) {
        const next = new URL(target.replaceAll('&amp;', '&'), address)
        next.hash = ''
        if (next.origin !== site.origin || seen.has(next.href) || pending.includes(next.href)) continue
        if (!next.href.startsWith(site.address)) broken.push(`${address} leads out of the folder: ${next.href}`)
        else pending.push(next.href)
      }
    }
    expect(broken).toEqual([])
    const reached = new Set([...seen.keys()].map((address) => address.slice(site.address.length)))
    const pages = [...shippedSite().keys()].filter((path) => path.endsWith('.html') && !path.startsWith('embed/'))
    // A page for another site's frame is led to from there alone.
    expect(pages.filter((path) => !reached.has(path))).toEqual([])
  }, 120_000)
})
