import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })

describe('the matrix', () => {
  test('a cell leads to the very flows that it counts, by keyboard too', async () => {
    const { page, problems } = await workbench.open('explore?view=matrix')
    const cell = page.getByRole('button', { name: /^Courts, .*: \d+ flows, / }).first()
    const count = Number(
      /: (\d+) flows/.exec((await cell.getAttribute('aria-label')) ?? (await cell.textContent()) ?? '')?.[1],
    )
    expect(count).toBeGreaterThan(1)
    await cell.focus()
    await page.keyboard.press('Enter')
    await details(page).waitFor()
    expect(await details(page).locator('.sentence').count()).toBe(count)
    expect(problems).toEqual([])
  })

  test('what it is set against, and the order of its rows, are in the address', async () => {
    const { page } = await workbench.open('explore?view=matrix')
    const rows = page.locator('.matrix__row button')
    await rows.first().waitFor()
    const byFlows = await rows.allTextContents()
    await page.getByLabel('Sort recipients by').selectOption('Name')
    await page.waitForURL('**rows=name**')
    await expect.poll(() => rows.allTextContents()).toEqual(byFlows.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
    await page.getByLabel('Set recipients against').selectOption('Lawful bases')
    await page.waitForURL('**matrix=basis**')
    await page.goBack()
    await page.goBack()
    await expect.poll(() => rows.allTextContents()).toEqual(byFlows)
  })
})

describe('the Sankey', () => {
  test('says what a width counts, and a band leads to its flows', async () => {
    const { page, problems } = await workbench.open('explore?view=sankey')
    await page.getByText('A band’s width counts pairs of a flow and a data category').waitFor()
    const band = page.getByRole('button', { name: /^Identity to Warwick District Council: \d+ flows/ })
    const count = Number(/: (\d+) flows/.exec((await band.getAttribute('aria-label')) ?? '')?.[1])
    await band.focus()
    await page.keyboard.press('Enter')
    await details(page).waitFor()
    expect(await details(page).locator('.sentence').count()).toBe(count)
    expect(problems).toEqual([])
  })
})

describe('the world', () => {
  test('the standing of each place follows the day, and a place leads to its flows', async () => {
    const { page } = await workbench.open('explore?view=world&asAt=2020-05-01')
    const states = page.locator('.world__list').getByRole('button', { name: /United States/ })
    await states.waitFor()
    expect(await states.textContent()).toMatch(/United States\s*stands/)
    await page.getByLabel('As at').fill('2026-11-22')
    await expect.poll(() => states.textContent()).toMatch(/does not stand/)
    await states.click()
    await details(page).waitFor()
    expect(await details(page).textContent()).toContain('HubSpot')
  })
})
