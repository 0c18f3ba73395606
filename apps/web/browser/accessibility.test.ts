import { axeViolations } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const pages = [
  '',
  'explore',
  'explore?view=network',
  'explore?view=matrix',
  'explore?view=sankey',
  'explore?view=world',
  'explore?view=table&group=organisation',
  'explore?view=sentences&selected=flow-wes-dwp',
  'explore?view=table&to=party-dwp&leavesUk=yes',
  'explore?view=table&severity=act-now&sort=-findings',
  'explore?organisation=party-westco&detail=records',
  'explore?trace=activity-wes-employment-coaching',
  'explore?view=table&trace=category-name&traceTo=party-dwp',
  'compare?here=party-westco&there=party-warwick-district-council',
  'compare?kind=day&here=2020-05-01&view=sentences',
  'parties/dwp',
  'categories/national-insurance-number',
  'activities/wes-employment-coaching',
  'systems/aptem',
  'transfers/westco-hubspot',
  'notices/westco',
  'flows/wes-dwp',
  'answers/impact?of=system-aptem&aware=2026-11-20T16:45',
  'answers/impact?of=category-date-of-birth',
  'answers/sensitive',
  'answers/gaps',
  'answers/paths?start=category-national-insurance-number&end=party-dwp',
  'answers/changes?before=2020-05-01',
  'answers/resident',
  'findings?severity=act-now',
  'findings?report=health',
  'check-notice',
  'history',
  'compare?kind=version',
  'explore?version=0',
  'parties/dwp?version=0',
  'review',
  'publishing',
  'users',
  'account',
]

/** A page stands once it has its heading and waits for no picture. */
const settle = async (page: Page) => {
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.locator('.picture--waiting').waitFor({ state: 'detached' })
}

describe('axe finds nothing', () => {
  let page: Page
  beforeAll(async () => {
    page = (await workbench.open('')).page
  })

  for (const path of pages) {
    test(`on /workbench/${path}, in light and in dark colours`, async () => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`${workbench.origin}/workbench/${path}`)
      await settle(page)
      const light = await axeViolations(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect({ light, dark: await axeViolations(page) }).toEqual({ light: [], dark: [] })
    })
  }

  test('in the dialogs', async () => {
    const { page } = await workbench.open('explore', { width: 400, height: 800 })
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('dialog', { name: 'Filters' }).waitFor()
    const filters = await axeViolations(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    expect([...filters, ...(await axeViolations(page))]).toEqual([])
  })
})

describe('narrow screens and large letters', () => {
  test('no page scrolls sideways at 320 pixels, which is 1280 at 400%', async () => {
    const { page } = await workbench.open('', { width: 320, height: 640 })
    const wide: string[] = []
    for (const path of pages) {
      await page.goto(`${workbench.origin}/workbench/${path}`)
      await settle(page)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${path}: ${width}`)
    }
    expect(wide).toEqual([])
  })

  test('filters come from the side and details from below, and both go away on Escape', async () => {
    const { page } = await workbench.open('explore?view=table', { width: 320, height: 640 })
    await page.getByRole('button', { name: 'Filters' }).click()
    const filters = page.getByRole('dialog', { name: 'Filters' })
    await filters.getByRole('checkbox', { name: /^Westco/ }).check()
    await page.keyboard.press('Escape')
    await filters.waitFor({ state: 'detached' })
    await page.locator('[data-flow] th a').first().click()
    const details = page.getByRole('dialog')
    await details.waitFor()
    expect(await details.textContent()).toContain('Who said so')
    await page.keyboard.press('Escape')
    await details.waitFor({ state: 'detached' })
    expect(page.url()).toContain('organisation=party-westco')
  })
})
