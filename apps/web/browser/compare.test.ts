import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

describe('two parts of the register side by side', () => {
  test('from a record’s page to another of its kind, as a table and in sentences', async () => {
    const { page, problems } = await workbench.open('notices/westco')
    await page.getByRole('link', { name: 'Compare it' }).click()
    await page.waitForURL('**/compare?kind=notice&here=notice-westco')
    await page.getByText('Choose above what to compare.').waitFor()
    await page.getByLabel('The other').selectOption('notice-warwick')
    await page.getByRole('heading', { level: 1, name: /Westco.* and Warwick/ }).waitFor()
    const rows = page.locator('.compared tbody tr[data-outcome]')
    const outcomes = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-outcome')))
    expect(outcomes).not.toContain('both')
    expect(new Set(outcomes)).toEqual(new Set(['only-here', 'only-there', 'changed']))
    await page.getByRole('radio', { name: 'Everything' }).check()
    await expect.poll(() => rows.count()).toBeGreaterThan(outcomes.length)
    await page.getByRole('radio', { name: 'Sentences' }).check()
    await page.getByRole('heading', { name: 'Rights told' }).waitFor()
    expect(await page.getByRole('main').textContent()).toMatch(/Both tell people of their rights: .*right of access/)
    expect(problems).toEqual([])
  })

  test('two days: the transfer whose standing the law changed', async () => {
    const { page } = await workbench.open('compare?kind=day&here=2020-05-01&there=2026-11-22')
    const row = page.locator('tr[data-outcome="changed"]')
    expect(await row.count()).toBe(1)
    expect(await row.textContent()).toMatch(/HubSpot \(United States\).*Privacy Shield: stands.*does not stand/)
    await page.getByRole('button', { name: 'Swap sides' }).click()
    await page.getByRole('heading', { level: 1, name: '22 November 2026 and 1 May 2020' }).waitFor()
    expect(await row.textContent()).toMatch(/does not stand.*Privacy Shield: stands/)
  })

  test('a part with itself tells nothing apart; one that is not there is told', async () => {
    const { page } = await workbench.open('compare?here=party-westco&there=party-westco')
    await page.getByText('Nothing tells the two apart.').waitFor()
    await page.goto(`${workbench.origin}/workbench/compare?here=party-westco&there=party-nobody`)
    await page.getByText('One of the two is not in the register as at this date.').waitFor()
  })
})
