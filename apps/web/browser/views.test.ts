import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'
import { makeAdministrator } from './people.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

let editor: Page | undefined

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
    expect(
      await details(page)
        .getByRole('heading', { name: `${count} flows` })
        .count(),
    ).toBe(1)
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

test('the matrix says of a row that is no recipient what it is', async () => {
  const { page } = await workbench.open('explore?view=matrix&matrix=organisation')
  const row = page.locator('.matrix__row').filter({ has: page.getByRole('button', { name: 'Employment coaching' }) })
  expect(await row.textContent()).toContain('An activity that data comes in to')
  const dwp = page.locator('.matrix__row').filter({ hasText: 'Department for Work and Pensions' })
  expect(await dwp.textContent()).toBe('Department for Work and Pensions')
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
    // A body and its system of one name are told apart.
    await page.goto(`${workbench.origin}/workbench/explore?view=world&selected=place-us`)
    const here = details(page).locator('section').filter({ hasText: 'Who and what is here' })
    await here.waitFor()
    expect(await here.locator('dt').allTextContents()).toEqual(['System', 'Party'])
    expect(await here.getByRole('link', { name: 'HubSpot' }).count()).toBe(2)
    // The details take room from the map, which is drawn all the same.
    expect((await page.locator('.world__map').boundingBox())?.height).toBeGreaterThan(200)
  })
})

describe('the tools of a picture', () => {
  const views = ['flow', 'network', 'matrix', 'sankey', 'world', 'table', 'sentences']

  test.each([1440, 768, 320])('stand at the same place on every view, %i pixels wide', async (width) => {
    const { page } = await workbench.open('explore', { width, height: 900 })
    const places: Record<string, unknown> = {}
    for (const view of views) {
      await page.goto(`${workbench.origin}/workbench/explore?view=${view}`)
      const choice = page.locator('.explorer__bar .choice__option, .explorer__bar select')
      await choice.first().waitFor()
      const tools = ['Copy link', 'Export this…'].map((name) => page.getByRole('button', { name }))
      places[view] = await Promise.all([...tools, ...(await choice.all())].map((tool) => tool.boundingBox()))
    }
    expect(places).toEqual(Object.fromEntries(views.map((view) => [view, places.flow])))
  })

  test('stand in one order at the right end of every picture outside of the explorer', async () => {
    const { page } = await workbench.open('')
    const ends: Record<string, unknown> = {}
    const records = ['parties/dwp', 'parties/hubspot', 'categories/national-insurance-number', 'systems/aptem']
    for (const record of records) {
      await page.goto(`${workbench.origin}/workbench/${record}`)
      const bar = page.getByRole('toolbar', { name: 'Tools of the picture' })
      await bar.waitFor()
      ends[record] = await bar.evaluate((element) => {
        const right = element.getBoundingClientRect().right
        return [...element.querySelectorAll('.picture__twins :is(a, button)')].map((tool) => [
          tool.textContent?.trim(),
          Math.round(right - tool.getBoundingClientRect().right),
        ])
      })
    }
    const [first] = Object.values(ends) as [string, number][][]
    expect(first?.map(([name]) => name)).toEqual(['Copy link', 'Export the picture…', 'As a table', 'As sentences'])
    expect(ends).toEqual(Object.fromEntries(records.map((record) => [record, first])))
  })
})

describe('the table', () => {
  const frame = (page: Page) => page.locator('.table-frame')
  const overflow = (page: Page) => frame(page).evaluate((element) => element.scrollWidth - element.clientWidth)

  test('is shaded at the side where there is more than the page has room for', async () => {
    const { page } = await workbench.open('explore?view=table', { width: 768, height: 900 })
    await frame(page).waitFor()
    expect(await overflow(page)).toBeGreaterThan(100)
    expect(await frame(page).evaluate((element) => getComputedStyle(element).backgroundAttachment)).toBe(
      'local, local, scroll, scroll',
    )
  })

  // The last test: from here on the server knows somebody, and the link of the first start is spent.
  test.each([1440, 1366])(
    'shows every usual column beside the filters, for those who edit too: %i wide',
    async (width) => {
      editor ??= (await makeAdministrator(workbench, { name: 'ada', fullName: 'Ada Lovelace', role: 'administrator' }))
        .page
      await editor.setViewportSize({ width, height: 900 })
      await editor.goto(`${workbench.origin}/workbench/explore?view=table`)
      await editor.locator('[data-tick]').first().waitFor()
      await editor.getByRole('complementary', { name: 'Filters' }).waitFor()
      expect(await overflow(editor)).toBe(0)
    },
  )
})
