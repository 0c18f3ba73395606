import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const openList = async (page: Page) => {
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await filters.locator('summary', { hasText: 'Saved views' }).click()
  return filters
}

const save = async (page: Page, name: string) => {
  await page.getByLabel('Name of this view').fill(name)
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.getByText(`Saved “${name}”.`).waitFor()
}

describe('saved views', () => {
  test('are saved, found on the first page, renamed, deleted and brought back', async () => {
    const { page, problems } = await workbench.open('explore?view=table&leavesUk=yes&asAt=2020-05-01')
    const filters = await openList(page)
    await filters.getByText('kept in this browser alone').waitFor()
    await save(page, 'Abroad in 2020')
    await page.goto(`${workbench.origin}/workbench/`)
    await page.getByRole('button', { name: 'Rename “Abroad in 2020”' }).click()
    await page.getByLabel('New name for “Abroad in 2020”').fill('Abroad then')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Delete “Abroad then”' }).click()
    expect(await page.getByRole('link', { name: 'Abroad then' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: 'Abroad then' }).click()
    await page.waitForURL('**/explore?**')
    const state = new URL(page.url()).searchParams
    expect([state.get('leavesUk'), state.get('view'), state.get('asAt')]).toEqual(['yes', 'table', '2020-05-01'])
    expect(problems).toEqual([])
  })

  test('go into a file and come back from it; no other file is taken for one', async () => {
    const { page } = await workbench.open('explore?trace=category-name&traceTo=party-dwp')
    await openList(page)
    await save(page, 'Name to DWP')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as a file' }).click(),
    ])
    const path = await download.path()
    const { page: other } = await workbench.open('')
    await other.getByLabel('Import a file').setInputFiles(path)
    await other.getByText('Added 1 view.').waitFor()
    await other.getByLabel('Import a file').setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"views":[{"name":"x","query":"javascript:alert(1)"}]}'),
    })
    await other.getByText('That file holds no saved views of Sharemap.').waitFor()
    await other.reload()
    await other.getByRole('link', { name: 'Name to DWP' }).click()
    await other.getByRole('region', { name: 'Trace' }).waitFor()
  })

  test('a full or barred storage is told in a sentence, and the view lasts until the page is left', async () => {
    for (const [name, words] of [
      ['QuotaExceededError', 'no room left'],
      ['SecurityError', 'bars pages from keeping anything'],
    ] as const) {
      const { page } = await workbench.open('explore?view=table')
      await page.evaluate((error) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Refused', error)
        }
      }, name)
      const filters = await openList(page)
      await save(page, 'Everything')
      await filters.getByRole('alert').waitFor()
      expect(await filters.getByRole('alert').textContent()).toContain(words)
      expect(await filters.getByRole('link', { name: 'Everything' }).count()).toBe(1)
      await page.context().close()
    }
  })
})
