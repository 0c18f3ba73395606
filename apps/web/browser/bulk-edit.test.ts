import { axeViolations } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
let page: Page
let problems: readonly string[]
beforeAll(async () => {
  workbench = await openWorkbench()
  ;({ page, problems } = await workbench.open(''))
  const made = await page.request.post(`${workbench.origin}/api/v1/users/first-administrator`, {
    headers: { origin: workbench.origin },
    data: { name: 'ada', fullName: 'Ada Lovelace', password: 'a password that is long enough' },
  })
  expect(made.ok()).toBe(true)
})
afterAll(() => workbench.close())

/** The review dates of flows, as the server has them. */
const reviewDates = async (ids: readonly string[]): Promise<(string | null)[]> => {
  const answer = await page.request.get(`${workbench.origin}/api/v1/register`)
  const register = (await answer.json()) as { flows: { id: string; reviewDue: string | null }[] }
  return register.flows.filter(({ id }) => ids.includes(id)).map(({ reviewDue }) => reviewDue)
}

const flowsShown = (): Promise<string[]> =>
  page.locator('tr[data-flow]').evaluateAll((all) => all.map((one) => one.getAttribute('data-flow') ?? ''))

describe('changing several records at once', () => {
  test('by keyboard: choose rows, see what will change, do it as one change, undo it as one', async () => {
    await page.goto(`${workbench.origin}/workbench/explore?view=table&organisation=party-westco`)
    await page.locator('[data-tick]').first().waitFor()
    const flows = await flowsShown()
    const before = await reviewDates(flows)
    await page.locator('[data-tick]').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+Space')
    const bar = page.locator('.bulk-bar')
    await expect.poll(() => bar.textContent()).toContain('3 of')
    await bar.getByRole('button', { name: /^Select all \d+$/ }).press('Enter')
    await expect.poll(() => bar.textContent()).toContain(`${flows.length} of ${flows.length} flows selected`)

    await bar.getByRole('button', { name: 'Change them…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Change several records' })
    await dialog.getByLabel('Field').selectOption('Review date')
    await dialog.getByLabel('Day').fill('2027-03-01')
    const preview = dialog.getByRole('region', { name: 'What will change' })
    await expect.poll(() => preview.textContent()).toContain(`${flows.length} records change.`)
    expect(await preview.locator('li').first().textContent()).toContain('Review date: from')
    // Nothing has happened yet.
    expect(await reviewDates(flows)).toEqual(before)

    await dialog.getByLabel('Why (for the history)').fill('Yearly review of what Westco tells')
    await dialog.getByRole('button', { name: `Change ${flows.length} records` }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(await reviewDates(flows)).toEqual(flows.map(() => '2027-03-01'))
    const history = await page.request.get(`${workbench.origin}/api/v1/history`)
    const { entries } = (await history.json()) as { entries: { why: string; recordCount: number; whoName: string }[] }
    expect(entries[0]).toMatchObject({
      why: 'Yearly review of what Westco tells',
      recordCount: flows.length,
      whoName: 'Ada Lovelace',
    })

    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => reviewDates(flows)).toEqual(before)
    expect(problems).toEqual([])
  })

  test('the activities that the flows serve can be changed instead, each once', async () => {
    await page.goto(`${workbench.origin}/workbench/explore?view=table&organisation=party-westco`)
    await page.getByRole('checkbox', { name: /^Select all \d+ flows/ }).check()
    await page.getByRole('button', { name: 'Change them…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Change several records' })
    const activities = dialog.getByRole('radio', { name: /activities that they serve/ })
    await activities.check()
    await dialog.getByLabel('Field').selectOption('DPIA')
    await dialog.getByLabel('New value').selectOption('Planned')
    const count = Number(
      /\d+/.exec(
        (await activities.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent)) ?? '',
      )?.[0],
    )
    await expect.poll(() => dialog.getByRole('region').textContent()).toContain(`${count} records change.`)
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await axeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect({ light, dark: await axeViolations(page) }).toEqual({ light: [], dark: [] })
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('who may only read is offered no boxes', async () => {
    const reader = await page.request.post(`${workbench.origin}/api/v1/users`, {
      headers: { origin: workbench.origin },
      data: { name: 'rita', fullName: 'Rita Reader', role: 'reader', password: 'another password to read with' },
    })
    expect(reader.ok()).toBe(true)
    const stranger = await workbench.stranger()
    await stranger.goto(`${workbench.origin}/sign-in`)
    await stranger.getByLabel(/^Name/).fill('rita')
    await stranger.getByLabel(/^Password/).fill('another password to read with')
    await stranger.keyboard.press('Enter')
    // A password that somebody else gave is changed first.
    await stranger.getByLabel('Current password').fill('another password to read with')
    await stranger.getByLabel('New password', { exact: true }).fill('a password of my very own')
    await stranger.getByLabel('New password again').fill('a password of my very own')
    await stranger.keyboard.press('Enter')
    await stranger.waitForURL('**/workbench/**')
    await stranger.goto(`${workbench.origin}/workbench/explore?view=table`)
    await stranger.locator('tr[data-flow]').first().waitFor()
    expect(await stranger.locator('[data-tick]').count()).toBe(0)
  })
})
