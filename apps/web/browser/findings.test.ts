import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

describe('findings', () => {
  test('the header counts what asks to be acted on now, and the list opens on it', async () => {
    const { page, problems } = await workbench.open('findings?severity=act-now')
    const section = page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link', { name: /^Findings \d+ act now/ })
    const count = Number(/\d+/.exec((await section.textContent()) ?? '')?.[0])
    expect(count).toBeGreaterThan(0)
    expect(await page.locator('.finding').count()).toBe(count)
    expect(await page.getByText('It is not legal advice.').count()).toBe(1)
    expect(problems).toEqual([])
  })

  test('a filter goes into the address, and the findings follow the day', async () => {
    const { page } = await workbench.open('findings')
    await page.getByRole('region', { name: 'Filters' }).getByLabel('Organisation').selectOption('party-westco')
    await page.waitForURL('**organisation=party-westco')
    const now = await page.locator('.finding').count()
    await page.getByLabel('As at').fill('2018-03-06')
    await expect.poll(() => page.locator('.finding').count()).toBeLessThan(now)
  })

  test('a record tells its own findings, and leads to all of their rule', async () => {
    const { page } = await workbench.open('transfers/westco-hubspot')
    const own = page.locator('.record-findings')
    await own.locator('.finding').first().waitFor()
    expect(await own.getByRole('heading', { name: 'Findings' }).textContent()).toBe(
      `Findings (${await own.locator('.finding').count()})`,
    )
    await own
      .getByRole('link', { name: /^All of this rule/ })
      .first()
      .click()
    await page.waitForURL('**/findings?rule=**')
    await page.locator('.finding a[href*="westco-hubspot"]').first().waitFor()
  })

  test('the summary for a board fits one page of paper', async () => {
    const { page } = await workbench.open('findings?report=health')
    await page.getByRole('heading', { name: 'What asks for most' }).waitFor()
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
})
