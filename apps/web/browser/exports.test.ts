import { axeViolations } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const openMenu = async (page: Page) => {
  await page.getByRole('button', { name: 'Export this…' }).click()
  const menu = page.getByRole('dialog', { name: 'Export this' })
  await menu.getByLabel('Format').waitFor()
  return menu
}

describe('the export menu', () => {
  test('takes away what the screen shows, previews it, and says how to ask for it again', async () => {
    const { page, problems } = await workbench.open('explore?view=table&to=party-dwp&asAt=2026-11-22')
    const flows = await page.locator('[data-flow]').count()
    const menu = await openMenu(page)
    expect(await menu.textContent()).toContain(`In: ${flows} flows to 1 recipient.`)
    await menu.getByText('Preview', { exact: true }).waitFor()
    expect(await menu.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
    expect(await axeViolations(page)).toEqual([])
    await menu.getByLabel('Format').selectOption('csv')
    expect(await menu.getByRole('textbox', { name: 'Command' }).inputValue()).toBe(
      'sharemap export csv --as-at 2026-11-22 --to party-dwp --as council',
    )
    const [download] = await Promise.all([page.waitForEvent('download'), menu.getByRole('link').click()])
    expect(download.suggestedFilename()).toBe('sharemap.csv')
    const answer = await page.request.get(await menu.getByRole('textbox', { name: 'API address' }).inputValue())
    expect((await answer.text()).trim().split('\r\n')).toHaveLength(flows + 1)
    expect(problems).toEqual([])
  })

  test('says why the server will not write a file, and leaves none behind', async () => {
    const { page } = await workbench.open('explore?view=table')
    const menu = await openMenu(page)
    await menu.getByLabel('Format').selectOption('agreement')
    await menu.getByRole('link').click()
    await menu.locator('.export__problem').waitFor()
    expect(await menu.locator('.export__problem').textContent()).toMatch(/recipient/i)
  })

  test('opens from a record’s page at 320 pixels', async () => {
    const { page } = await workbench.open('activities/wes-employment-coaching', { width: 320, height: 640 })
    const menu = await openMenu(page)
    await menu.getByText('Preview', { exact: true }).waitFor()
    expect(await menu.getByRole('textbox', { name: 'Command' }).inputValue()).toContain(
      '--activity activity-wes-employment-coaching',
    )
    expect(await menu.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
  })
})
