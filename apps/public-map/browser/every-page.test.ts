import { axeViolations, newPage, openBrowser, recordProblems } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageKinds } from './page-kinds.ts'
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

describe('every kind of page', () => {
  it('has nothing that axe finds, loads nothing from elsewhere and breaks no rule of its own policy', async () => {
    const page = await newPage(browser)
    const problems = recordProblems(page, site.origin)
    for (const path of pageKinds) {
      await page.goto(site.address + path, { waitUntil: 'networkidle' })
      expect(await axeViolations(page), path).toEqual([])
    }
    expect(problems).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  }, 240_000)

  it('is as whole from a disk as from a server', async () => {
    const page = await newPage(browser)
    const problems = recordProblems(page, site.origin)
    for (const path of pageKinds) {
      await page.goto(site.disk + path, { waitUntil: 'networkidle' })
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
      const styled = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)
      expect(styled, path).not.toMatch(/^"?Times/)
    }
    expect(problems).toEqual([])
    await page.context().close()
  }, 240_000)

  it('fits a window of 320 pixels, which is also 400% zoom, without moving sideways, and axe finds nothing there', async () => {
    const page = await newPage(browser, { width: 320, height: 640 })
    for (const path of pageKinds) {
      await page.goto(site.address + path, { waitUntil: 'networkidle' })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, path).toBeLessThanOrEqual(320)
      expect(await axeViolations(page), path).toEqual([])
    }
    await page.context().close()
  }, 240_000)

  it('loads the script of the map only where the map is opened', async () => {
    const page = await newPage(browser)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().replace(site.address, '')))
    await page.goto(site.address, { waitUntil: 'networkidle' })
    await page.goto(`${site.address}services/wes-employment-coaching.html`, { waitUntil: 'networkidle' })
    expect(asked).toContain('public-map.css')
    expect(asked.filter((path) => /map\.js|find-index/.test(path))).toEqual([])
    await page.getByRole('link', { name: 'Follow one piece of information on the map' }).click()
    await page.waitForLoadState('networkidle')
    expect(asked).toContain('map.js')
    await page.context().close()
  })

  it('prints without menu, search and buttons, and with all that it says', async () => {
    const page = await newPage(browser)
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${site.address}services/wes-employment-coaching.html`)
    expect(await page.getByRole('navigation', { name: 'Menu' }).isVisible()).toBe(false)
    expect(await page.getByText('Who is told, and when').last().isVisible()).toBe(true)
    expect(await page.getByText('On a small screen, move the picture').isVisible()).toBe(false)
    await page.goto(`${site.address}letters/warwick-district-council-access.html`)
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    expect(await page.locator('[data-template]').isVisible()).toBe(true)
    const paper = await page.pdf({ format: 'A4' })
    expect(paper.length).toBeGreaterThan(5000)
    await page.context().close()
  })
})
