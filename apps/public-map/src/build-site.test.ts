import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { toPublicRegister } from '@sharemap/register/public'
import { buildActivity, buildParty, buildRegister, smallRegister } from '@sharemap/register/testing'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSingleFile, buildSite } from './build-site.ts'
import { contentPolicy } from './parts/page-document.ts'
import { findBrokenLinks } from './testing/find-broken-links.ts'
import { readAssets } from './testing/read-assets.ts'
import { asAt, pagesOf, shippedRegister, shippedSingleFile, shippedSite } from './testing/shipped-site.ts'
import { defaultTheme } from './theme/default-theme.ts'
import { english } from './words/english.ts'

const textOf = (path: string) => {
  const content = shippedSite().get(path)
  if (typeof content !== 'string') throw new Error(`There is no text at ${path}`)
  return content
}

beforeAll(() => {
  shippedSite()
  shippedSingleFile()
}, 120_000)

describe('the site', () => {
  it('has a page for every service, kind of information, receiver, country and notice', () => {
    const { activities, dataCategories, notices, flows } = shippedRegister()
    const name = (id: string) => id.replace(/^[a-z]+-/, '')
    const expected = [
      ...activities.map(({ id }) => `services/${name(id)}.html`),
      ...dataCategories.map(({ id }) => `information/${name(id)}.html`),
      ...flows.filter(({ to }) => to.startsWith('party-')).map(({ to }) => `organisations/${name(to)}.html`),
      ...notices.map(({ id }) => `notices/${name(id)}.html`),
      'countries/us.html',
    ]
    expect(expected.filter((path) => !shippedSite().has(path))).toEqual([])
  })

  it('has no link that leads nowhere, and none that leaves its folder', () => {
    expect(findBrokenLinks(shippedSite())).toEqual([])
  })

  it('is the same to the last byte when it is made again', () => {
    const again = buildSite(structuredClone(shippedRegister()), { asAt, assets: readAssets() })
    expect([...again.keys()]).toEqual([...shippedSite().keys()])
    for (const [path, content] of shippedSite()) expect(again.get(path) === content, path).toBe(true)
  })

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard'],
      rules: { 'long-title': 'off' },
    })
    const found = new Set<string>()
    for (const [path, source] of pagesOf(shippedSite())) {
      const report = await validator.validateString(source, path)
      for (const { messages } of report.results) {
        for (const { ruleId, message, line } of messages) found.add(`${path}:${line} ${ruleId}: ${message}`)
      }
    }
    expect([...found]).toEqual([])
  }, 120_000)

  it('loads nothing from elsewhere and runs no script that stands in a page', () => {
    for (const [path, source] of pagesOf(shippedSite())) {
      expect(source, path).toContain(`content="${contentPolicy.replaceAll("'", '&#39;')}"`)
      expect(source, path).not.toMatch(/<script(?![^>]*\ssrc=)/)
      expect(source, path).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
      expect(source, path).not.toMatch(
        /<(?:script|img|iframe|link rel="stylesheet")[^>]*(?:src|href)="(?:https?:)?\/\//,
      )
      expect(source, path).not.toMatch(/<form[^>]*\saction=/)
    }
  })

  it('sets no cookie and asks for nothing in the background', () => {
    for (const script of ['find.js', 'letter.js', 'map.js', 'embed.js']) {
      expect(textOf(script)).not.toMatch(
        /cookie|localStorage|sessionStorage|fetch\(|XMLHttpRequest|sendBeacon|WebSocket/,
      )
    }
  })

  it('keeps its first page light', () => {
    const first = ['index.html', 'public-map.css', 'pages.css', 'picture.css', 'theme.css', 'find.js', 'icon.svg']
    const weight = first.reduce((sum, path) => sum + gzipSync(textOf(path)).length, 0)
    expect(weight).toBeLessThan(60 * 1024)
  })

  it('loads the script of the map on the map alone', () => {
    const pages = pagesOf(shippedSite()).filter(([, source]) => source.includes('map.js'))
    expect(pages.length).toBe(2 * shippedRegister().activities.length)
    expect(pages.filter(([path]) => !/^(?:maps|embed)\//.test(path))).toEqual([])
  })

  it('holds the public register as it was given, and lists every file with its fingerprint', () => {
    expect(JSON.parse(textOf('data/register.json'))).toEqual(shippedRegister())
    const { sha256, licence } = JSON.parse(textOf('publication.json')) as {
      sha256: Record<string, string>
      licence: { name: string }
    }
    expect(licence.name).toBe(defaultTheme.licence?.name)
    const others = [...shippedSite().keys()].filter((path) => path !== 'publication.json')
    expect(Object.keys(sha256).sort()).toEqual(others.sort())
    for (const path of others) {
      expect(
        createHash('sha256')
          .update(shippedSite().get(path) ?? '')
          .digest('hex'),
      ).toBe(sha256[path])
    }
  })

  it('says on every page when and from which register it was made', () => {
    const version = createHash('sha256').update(textOf('data/register.json')).digest('hex').slice(0, 12)
    for (const [path, source] of pagesOf(shippedSite())) {
      if (path.startsWith('embed/')) continue
      expect(source, path).toContain('Made on 22 November 2026.')
      expect(source, path).toContain(`Register version ${version}.`)
    }
  })

  it('tells nobody that a notice says what it does not, nor that results without names are told', () => {
    const service = (name: string) => textOf(`services/${name}.html`)
    expect(service('wcc-web-reuse')).toContain('The notice does not say. Those who are told are in the UK.')
    const [, short = ''] = /<div class="app-short">([\s\S]*?)<\/div>/.exec(service('westco-research')) ?? []
    expect(short).toContain('It gives only results that name nobody to the organisations that Westco works for.')
    expect(short).not.toContain('may tell')
    expect(service('westco-research')).toContain('It may be kept on computers in the United States')
  })

  it('says in short what a service holds, tells, keeps and may, and what a person can do', () => {
    const page = textOf('services/warwick-payments.html')
    const [, short = ''] = /<div class="app-short">([\s\S]*?)<\/div>/.exec(page) ?? []
    for (const words of [
      'holds 2 kinds',
      'may tell',
      'How long it is kept',
      'gives reasons, but does not say which',
      'ask for a copy',
    ]) {
      expect(short).toContain(words)
    }
    expect(short).toContain('href="#rights"')
  })

  it('has a page for every organisation that the first page names, with its services', () => {
    const [, named = ''] = /Or start with an organisation:([\s\S]*?)<\/p>/.exec(textOf('index.html')) ?? []
    const paths = [...named.matchAll(/href="(organisations\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(paths).toHaveLength(new Set(shippedRegister().activities.map(({ controller }) => controller)).size)
    for (const path of paths) {
      expect(textOf(path)).toMatch(/It answers for \d+ services? that may use information about you/)
      expect(textOf(path)).toMatch(/href="\.\.\/services\//)
    }
  })

  it('opens each letter from a service with that service chosen', () => {
    const links = [...textOf('services/wes-barriers-support.html').matchAll(/href="\.\.\/letters\/[^"#]+(#[^"]+)?"/g)]
    expect(links.length).toBeGreaterThan(10)
    expect(new Set(links.map(([, part]) => part))).toEqual(new Set(['#about-wes-barriers-support']))
    const letter = textOf('letters/westminster-city-council-objection.html')
    expect(letter).toContain('<option data-part="about-wes-barriers-support">')
    expect(letter).toContain(
      'id="about-wes-barriers-support" hidden>Help for people who find it hard to get work</span>',
    )
  })

  it('gives each letter somewhere to go, or says that there is none and what to do', () => {
    for (const [path, source] of pagesOf(shippedSite()).filter(([path]) => path.startsWith('letters/'))) {
      expect(source.includes('mailto:') || source.includes('Post: '), path).toBe(true)
    }
    const letter = textOf('letters/westminster-city-council-access.html')
    expect(letter).toContain('dataprotection@westminster.gov.uk')
    expect(letter).toContain('This address comes from another notice: How Westco uses your information.')
    expect(letter).toMatch(/notices\/westco\.html[^<]*">[^<]*<\/a>: Identity and contact details, lines 11 to 17/)
    const files = buildSite(
      toPublicRegister(
        buildRegister({
          parties: [buildParty({ id: 'party-a', name: 'Anytown' })],
          activities: [buildActivity({ id: 'activity-a', controller: 'party-a' })],
        }),
      ),
      { asAt, assets: readAssets() },
    )
    for (const path of ['letters/a-access.html', 'services/a.html']) {
      expect(files.get(path), path).toContain('The notice shows us no address to write to. You can still write.')
    }
  })

  it('says once on a page of information what was worked out for many, under the name of each organisation', () => {
    const page = textOf('information/national-insurance-number.html')
    expect(page.match(/worked out which service tells/g)?.length).toBeLessThanOrEqual(3)
    for (const name of ['Westminster City Council', 'Cheshire West and Chester Council']) {
      expect(page).toContain(`<h3 class="govuk-heading-s">By ${name}</h3>`)
    }
    const service = textOf('services/wes-employment-coaching.html').replace(/<details[\s\S]*?<\/details>/g, '')
    expect(service.match(/worked out which service tells/g)).toHaveLength(1)
  })

  it('says once what is told on every occasion alike', () => {
    const page = textOf('services/warwick-service-delivery.html').replace(/<details[\s\S]*?<\/details>/g, '')
    expect(page.match(/[Ii]t is told: /g)).toHaveLength(1)
    expect(page).toContain('Each time it is told: ')
  })

  it('counts nothing that stays in the UK among what leaves it, and says once whether the law allows a thing', () => {
    const list = textOf('countries.html')
    expect(list).toMatch(
      /<p class="govuk-body"><a [^>]*>United Kingdom<\/a>: In \d+ cases, those who are told are here\./,
    )
    expect(list).not.toMatch(/<li><a [^>]*>United Kingdom/)
    expect(textOf('countries/gb.html')).toContain('What is told to others in the United Kingdom</h1>')
    const us = textOf('countries/us.html')
    expect(us).toContain('>No</span> What the notice relies on is not enough.')
    expect(textOf('services/westco-storage.html')).toContain(
      'Does the law allow it? No. What the notice relies on is not enough.',
    )
  })

  it('tells no computer anything, and nobody what it is told by itself', () => {
    expect(textOf('countries/eea.html')).toContain('Westco may keep something about you on computers in Europe')
    expect(textOf('countries/gb.html')).toContain(
      'Westco may use something about you for anonymous figures that help clients plan services.',
    )
    const [, told = ''] = /id="told">([\s\S]*?)<h3/.exec(textOf('services/westco-storage.html')) ?? []
    expect(told).toContain('HubSpot')
    expect(told).not.toContain('omputers in Europe')
  })

  it('finds by everyday words, by whose it is, and the pages that answer for everything at once', () => {
    const entries = textOf('find-index.js').split('\n')
    const entryOf = (title: string) => entries.find((line) => line.includes(`"${title}"`)) ?? ''
    expect(entryOf('Say no to its use')).toContain('opt out')
    expect(entryOf('Have it deleted')).toContain('delete my data')
    expect(entryOf('Which countries')).toContain('leave the uk')
    expect(entryOf('CCTV cameras')).toContain('warwick district council')
    const known = entries.join('\n').toLowerCase()
    const lost = Object.entries(english.find.everyday).filter(
      ([, terms]) => !terms.some((term) => known.includes(term)),
    )
    expect(lost).toEqual([])
  })

  it('leads from the first page to the list from A to Z, with script and without', () => {
    expect(textOf('index.html')).not.toContain('<noscript>')
    expect(textOf('index.html')).toContain('<a class="govuk-link" href="find.html">Everything from A to Z</a>')
    expect(textOf('find.html')).not.toContain('href="find.html">Everything')
  })

  it('says how long the rest is kept where a part has a time of its own', () => {
    expect(textOf('services/warwick-payments.html')).toMatch(/<li>The rest: [^<]*schedule/)
    expect(textOf('services/warwick-service-delivery.html')).not.toContain('The rest: ')
  })

  it('names the notice, the section and the lines that a service rests on', () => {
    const page = textOf('services/wes-employment-coaching.html')
    expect(page).toMatch(
      /notices\/westminster-employment-service\.html[^<]*">[^<]*<\/a>: Who the information is shared with, line 48/,
    )
    expect(page).toContain('Checked on ')
  })

  it('names them under every list and every letter too', () => {
    for (const path of ['organisations.html', 'information.html', 'countries.html', 'notices.html']) {
      expect(textOf(path), path).toMatch(/notices\/[a-z0-9-]+\.html[^<]*">[^<]*<\/a>: [^<]*lines? \d+/)
    }
    const letters = pagesOf(shippedSite()).filter(([path]) => path.startsWith('letters/'))
    expect(letters.length).toBeGreaterThan(20)
    const silent = letters.filter(([, source]) => !/class="govuk-table app-table"[\s\S]*notices\//.test(source))
    expect(silent.map(([path]) => path)).toEqual([])
  })

  it('has a sitemap with whole addresses where the address is known, and none where it is not', () => {
    expect(shippedSite().has('sitemap.xml')).toBe(false)
    const theme = { ...defaultTheme, address: 'https://council.example/data/' }
    const files = buildSite(toPublicRegister(smallRegister()), { asAt, assets: readAssets(), theme })
    const sitemap = String(files.get('sitemap.xml'))
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
    expect(listed).toContain('https://council.example/data/')
    for (const address of listed) {
      const path = address.replace('https://council.example/data/', '') || 'index.html'
      expect(files.has(path), address).toBe(true)
    }
  })

  it('writes the logo out as a file', () => {
    const image = `data:image/png;base64,${btoa('not really a picture')}`
    const theme = { ...defaultTheme, logo: { image, alt: 'Anytown' } }
    const files = buildSite(toPublicRegister(smallRegister()), { asAt, assets: readAssets(), theme })
    expect(new TextDecoder().decode(files.get('logo.png') as Uint8Array)).toBe('not really a picture')
    expect(files.get('index.html')).toContain('<img class="app-header__logo" src="logo.png" alt="Anytown">')
  })

  it('tells what changed since the last publication, on a page, in a feed and in a file', () => {
    const register = toPublicRegister(smallRegister())
    const before = { ...register, flows: register.flows.slice(1) }
    const first = buildSite(before, { asAt: '2026-10-01', assets: readAssets() })
    const editions = JSON.parse(String(first.get('data/changes.json')))
    const files = buildSite(register, { asAt, assets: readAssets(), previous: { register: before, editions } })
    const [{ sentence } = { sentence: '' }] = JSON.parse(String(files.get('data/changes.json')))[0].changes
    expect(sentence).toMatch(/^New\. Who is told: /)
    for (const path of ['changes.html', 'changes.atom', 'data/changes.json']) {
      expect(files.get(path), path).toContain(sentence)
    }
    expect(files.get('changes.html')).toContain('Changes of 1 October 2026')
  })

  it('tells of a change what was and what is, on the page, in the feed and in the file', () => {
    const register = toPublicRegister(smallRegister())
    const [first, ...others] = register.flows
    if (first === undefined) throw new Error('There is no flow')
    const before = {
      ...register,
      flows: [{ ...first, trigger: { state: 'stated' as const, value: 'you ask' } }, ...others],
    }
    const files = buildSite(register, { asAt, assets: readAssets(), previous: { register: before, editions: [] } })
    for (const path of ['changes.html', 'changes.atom', 'data/changes.json']) {
      expect(files.get(path), path).toContain('When it happens: was “you ask”, is now ')
    }
  })

  it('can be made from an empty register', () => {
    const files = buildSite(toPublicRegister(buildRegister()), { asAt, assets: readAssets() })
    expect(findBrokenLinks(files)).toEqual([])
  })

  it('shows how far it has come', () => {
    const seen: [number, number][] = []
    const onPage = (written: number, all: number) => seen.push([written, all])
    const files = buildSite(toPublicRegister(smallRegister()), { asAt, assets: readAssets(), onPage })
    const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length
    expect(seen).toEqual(Array.from({ length: pages }, (_, at) => [at + 1, pages]))
  })
})

describe('the site in one file', () => {
  it('holds every page, each linked within the file', () => {
    expect(findBrokenLinks(new Map([['one.html', shippedSingleFile()]]))).toEqual([])
    for (const { id } of shippedRegister().activities) {
      expect(shippedSingleFile()).toContain(`id="services--${id.replace('activity-', '')}"`)
    }
  })

  it('admits no script, and its style sheet by its fingerprint alone', () => {
    const source = shippedSingleFile()
    const style = /<style>([\s\S]*?)<\/style>/.exec(source)?.[1] ?? ''
    expect(source).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`)
    expect(source).not.toMatch(/<script/)
    expect(source.match(/<h1\b/g)).toHaveLength(1)
  })

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard'],
      rules: { 'long-title': 'off' },
    })
    const source = buildSingleFile(toPublicRegister(smallRegister()), { asAt, assets: readAssets() })
    const report = await validator.validateString(source)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })
})
