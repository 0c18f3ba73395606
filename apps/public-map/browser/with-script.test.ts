import { axeViolations, newPage, openBrowser, recordProblems } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PublishedSite, publishSite } from './publish-site.ts'

let site: PublishedSite
let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  site = await publishSite()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

type OpenPage = Awaited<ReturnType<typeof newPage>>

const found = async (page: OpenPage, words: string) => {
  await page.getByRole('searchbox').fill(words)
  await page.locator('[data-results] p').waitFor()
  return page.locator('[data-results] a').allInnerTexts()
}

describe('search', () => {
  it('understands everyday words, on a server and on a disk', async () => {
    for (const root of [site.address, site.disk]) {
      const page = await newPage(browser)
      const problems = recordProblems(page, site.origin)
      await page.goto(`${root}find.html`)
      expect((await found(page, 'NI number'))[0]).toBe('Your National Insurance number')
      expect((await found(page, 'the tax office'))[0]).toBe('HM Revenue and Customs (HMRC, the tax office)')
      const benefits = await found(page, 'benefits')
      expect(benefits).toContain('The Department for Work and Pensions (DWP)')
      expect(benefits).toContain('The benefits you get')
      expect((await found(page, 'who gets my birthday'))[0]).toBe('Your date of birth')
      expect((await found(page, 'how long is cctv kept'))[0]).toContain('CCTV')
      const nearest = await found(page, 'does the DWP know about debts')
      expect(nearest).toContain('Money you owe')
      expect(nearest).toContain('The Department for Work and Pensions (DWP)')
      expect(await page.locator('[data-results]').textContent()).toContain('come nearest')
      expect((await found(page, 'stop them using it'))[0]).toBe('Say no to its use')
      expect((await found(page, 'does my data leave the UK'))[0]).toBe('Which countries')
      expect((await found(page, 'is my data sold'))[0]).toBe('Stop marketing')
      const job = await found(page, 'I applied for a job through the council’s scheme')
      expect(job.slice(0, 3)).toContain('Employers and services that match people to jobs')
      expect((await found(page, 'my son is at a Warwick leisure centre'))[0]).toBe('Council services')
      expect((await found(page, 'council')).length).toBeGreaterThan(10)
      expect(await found(page, 'zebra crossing')).toEqual([])
      expect(await page.locator('[data-results]').textContent()).toContain('Nothing matches')
      expect(problems).toEqual([])
      await page.context().close()
    }
  })

  it('is used with the keyboard alone', async () => {
    const page = await newPage(browser)
    await page.goto(site.address)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.keyboard.type('police')
    await page.locator('[data-results] a').first().waitFor()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The police')
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/organisations\/police\.html$/)
    await page.context().close()
  })
})

describe('the letter', () => {
  it('is filled as it is typed, and nothing of it leaves the machine', async () => {
    const page = await newPage(browser)
    await page.goto(`${site.address}services/warwick-cctv.html`)
    await page.getByRole('link', { name: 'Write a letter: Get a copy of it' }).click()
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByLabel('Your name').fill('Jo $& <b>Bloggs</b>')
    await page.getByLabel('Your address or email').fill('1 High Street\nWarwick')
    const about = page.getByLabel('Which service is it about?')
    await expect.poll(() => about.inputValue()).toBe('CCTV cameras')
    await about.selectOption('Payments you make')
    expect(await page.locator('[data-template]').textContent()).toContain('This is about: Payments you make.')
    await about.selectOption('CCTV cameras')
    await page.getByLabel('What do you want to say?').fill('The car park, 3 May.')
    const letter = await page.locator('[data-template]').textContent()
    for (const part of [
      'Jo $& <b>Bloggs</b>',
      '1 High Street\nWarwick',
      'This is about: CCTV cameras.',
      'The car park',
    ]) {
      expect(letter).toContain(part)
    }
    expect(letter).not.toMatch(/\[(?:your|date|what|the)/)
    expect(await axeViolations(page)).toEqual([])
    expect(asked).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
    await page.context().close()
  })

  it('moves nothing on the page when it wakes', async () => {
    const page = await newPage(browser, { width: 320, height: 640 })
    let wake = () => {}
    const mayWake = new Promise<void>((resume) => {
      wake = resume
    })
    await page.route('**/letter.js', async (route) => {
      await mayWake
      await route.continue()
    })
    await page.goto(`${site.address}letters/warwick-district-council-access.html`, { waitUntil: 'commit' })
    const form = page.locator('[data-letter-form]')
    const letter = page.locator('[data-template]')
    await page.getByRole('heading', { name: 'What happens next' }).waitFor()
    expect(await form.isVisible()).toBe(false)
    const before = await letter.boundingBox()
    wake()
    await form.waitFor()
    expect((await letter.boundingBox())?.y).toBe(before?.y)
    await page.context().close()
  })

  it('opens in the person’s own email, addressed and whole', async () => {
    const page = await newPage(browser)
    await page.goto(`${site.address}letters/warwick-district-council-access.html`)
    const protocol = await page.context().newCDPSession(page)
    await protocol.send('Page.enable')
    const opened = new Promise<string>((resume) => {
      protocol.on('Page.frameRequestedNavigation', ({ url }) => resume(url))
    })
    await page.getByLabel('Your name').fill('Jo & Co')
    expect(await page.locator('[data-template]').textContent()).not.toContain('Details:')
    await page.getByRole('button', { name: 'Open in your email' }).click()
    const address = new URL(await opened)
    expect(address.protocol).toBe('mailto:')
    expect(address.pathname).toBe('DPO@warwickdc.gov.uk')
    expect(address.searchParams.get('subject')).toBe('Request for a copy of my personal data')
    expect(address.searchParams.get('body')).toContain('Yours faithfully,\r\nJo & Co')
    await page.context().close()
  })

  it('is written with the keyboard alone, and can be saved as a file', async () => {
    const page = await newPage(browser)
    await page.goto(`${site.address}letters/cheshire-west-and-chester-council-rectification.html`)
    await page.getByLabel('Your name').focus()
    await page.keyboard.type('Jo Bloggs')
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
    await page.keyboard.type('My street is wrong.')
    await page.getByRole('button', { name: 'Save as a file' }).focus()
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toBe('letter.txt')
    expect(await page.locator('[data-template]').textContent()).toContain('My street is wrong.')
    await page.context().close()
  })
})

describe('the map', () => {
  it('follows one piece of information step by step with the keyboard, each step a sentence', async () => {
    for (const root of [site.address, site.disk]) {
      const page = await newPage(browser)
      const problems = recordProblems(page, site.origin)
      await page.goto(`${root}maps/wes-social-worker-updates.html`)
      await page.getByLabel('Which one?').focus()
      await page.getByLabel('Which one?').selectOption('Notes on how you are getting on')
      const visible = await page.locator('[data-steps] > li:visible').allInnerTexts()
      expect(visible.at(-1)).toMatch(/tells your social worker about notes on how you are getting on/)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      for (const _ of visible) await page.keyboard.press('Enter')
      const status = await page.getByRole('status').textContent()
      expect(status).toMatch(new RegExp(`^Step ${visible.length} of ${visible.length}\\. `))
      const strong = page.locator('svg [data-edge]:not(.app-faint)')
      expect(await strong.count()).toBe(1)
      expect(await strong.first().getAttribute('data-edge')).toBe('flow-wes-social-worker')
      // Looked at before axe runs, which asks for the style sheets itself.
      expect(problems).toEqual([])
      expect(await axeViolations(page)).toEqual([])
      await page.context().close()
    }
  })

  it('does not carry what cannot go there', async () => {
    const page = await newPage(browser)
    await page.goto(`${site.address}maps/wes-social-worker-updates.html`)
    const all = await page.locator('[data-steps] > li:visible').count()
    const other = (await page.getByLabel('Which one?').locator('option').nth(1).textContent()) ?? ''
    expect(other).not.toBe('Notes on how you are getting on')
    await page.getByLabel('Which one?').selectOption(other)
    expect(await page.locator('[data-steps] > li:visible').count()).toBeLessThan(all)
    await page.context().close()
  })

  it('grows and shrinks', async () => {
    const page = await newPage(browser)
    await page.goto(`${site.address}maps/wes-employment-coaching.html`)
    const width = async () => (await page.locator('svg.app-picture__drawing').boundingBox())?.width ?? 0
    const before = await width()
    await page.getByRole('button', { name: 'Larger' }).click()
    await page.getByRole('button', { name: 'Larger' }).click()
    const larger = await width()
    expect(larger).toBeGreaterThan(before * 1.2)
    await page.getByRole('button', { name: 'Smaller' }).click()
    expect(await width()).toBeLessThan(larger)
    await page.context().close()
  })
})

describe('another site', () => {
  it('shows the map of a service by one line of script', async () => {
    const host = await site.add(
      'host.html',
      `<!doctype html><html lang="en"><title>Council</title><main><script src="${site.address}embed.js" data-service="wes-employment-coaching" data-title="Where your data goes" defer></script></main></html>`,
    )
    const page = await newPage(browser)
    await page.goto(host)
    const frame = page.frameLocator('iframe[title="Where your data goes"]')
    await frame.getByRole('heading', { name: 'Job coaching', exact: true }).waitFor()
    expect(await frame.getByRole('navigation', { name: 'Menu' }).count()).toBe(0)
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })
})

describe('one file', () => {
  it('is styled, linked within itself and at peace with its own policy', async () => {
    const page = await newPage(browser)
    const problems = recordProblems(page, site.origin)
    await page.goto(site.singleFile)
    await page.getByRole('link', { name: 'Job coaching' }).first().click()
    expect(new URL(page.url()).hash).toBe('#services--wes-employment-coaching')
    const brand = await page.locator('.app-header').evaluate((header) => getComputedStyle(header).backgroundColor)
    expect(brand).toBe('rgb(29, 79, 140)')
    expect(problems).toEqual([])
    await page.context().close()
  })
})
