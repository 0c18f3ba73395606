import { newPage, openBrowser } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageKinds } from './page-kinds.ts'
import { type PublishedSite, publishSite } from './publish-site.ts'

let site: PublishedSite
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Awaited<ReturnType<typeof newPage>>

beforeAll(async () => {
  site = await publishSite()
  browser = await openBrowser()
  page = await newPage(browser, { javaScriptEnabled: false })
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe('without script', () => {
  it('shows a heading and text on every kind of page, and no control that does nothing', async () => {
    for (const path of pageKinds) {
      await page.goto(site.address + path)
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
      for (const role of ['button', 'textbox', 'searchbox', 'combobox'] as const) {
        expect(await page.getByRole(role).count(), `${role} on ${path}`).toBe(0)
      }
    }
  })

  it('leads from the first page to who is told, and on to everything they get', async () => {
    await page.goto(site.address)
    await page.getByRole('link', { name: 'Job coaching' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Job coaching')
    const told = page.getByRole('listitem').filter({ hasText: 'The Department for Work and Pensions' }).last()
    expect(await told.textContent()).toContain('When you need help with your benefits')
    await told.getByRole('link').first().click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'The Department for Work and Pensions (DWP)',
    )
    expect(await page.getByRole('link', { name: 'Job coaching' }).count()).toBe(1)
    expect(await page.getByRole('link', { name: 'Work to stop fraud and crime' }).count()).toBe(1)
  })

  it('finds everything in the list from A to Z', async () => {
    await page.goto(site.address)
    await page.getByRole('link', { name: 'Everything from A to Z' }).click()
    await page.getByRole('link', { name: 'Your National Insurance number' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Your National Insurance number: who gets it',
    )
  })

  it('gives a letter to copy by hand, with blanks', async () => {
    await page.goto(`${site.address}letters/warwick-district-council-access.html`)
    const letter = await page.locator('pre').textContent()
    expect(letter).toContain('[your name]')
    expect(letter).toContain('Please send me a copy of the personal data that you hold about me')
    expect(await page.getByRole('link', { name: 'DPO@warwickdc.gov.uk' }).count()).toBe(1)
  })

  it('names the service from whose page the letter was opened', async () => {
    await page.goto(`${site.address}services/wes-employment-coaching.html`)
    await page.getByRole('link', { name: 'Write a letter: Get a copy of it' }).click()
    const about = page.locator('pre span:visible')
    // The address chooses what is to be seen only once the page has come so far.
    await expect.poll(() => about.allTextContents()).toEqual(['Job coaching'])
    await page.goto(page.url().replace(/#.*/, ''))
    await expect.poll(() => about.allTextContents()).toEqual(['[the service]'])
  })

  it('shows the map as a picture with links, and the same as sentences', async () => {
    await page.goto(`${site.address}maps/wes-employment-coaching.html`)
    expect(await page.locator('svg a').count()).toBeGreaterThan(10)
    const steps = page.locator('[data-steps] > li')
    expect(await steps.count()).toBe((await page.locator('svg [data-edge^="flow-"]').count()) + 1)
  })
})
