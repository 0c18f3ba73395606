import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const nameInFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null) return ''
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim()
  })

/** Presses Tab until something of a name has the focus, and checks at each stop that the focus can be seen. */
const tabTo = async (page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 120) => {
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press(key)
    const isSeen = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return true
      const shown = element.matches('input[type=radio], input[type=file]') ? element.parentElement : element
      const box = shown?.getBoundingClientRect()
      return box !== undefined && box.width > 0 && box.height > 0
    })
    expect(isSeen).toBe(true)
    if (name.test(await nameInFocus(page))) return
  }
  throw new Error(`${most} stops did not reach ${name}`)
}

/** Presses a key until the address is as wanted: a browser that is still busy with a page may lose one, and a person presses again. */
const pressUntil = async (page: Page, key: string, address: RegExp) => {
  for (let times = 0; times < 3; times += 1) {
    await page.keyboard.press(key)
    const isThere = await page.waitForURL(address, { timeout: 5_000 }).then(
      () => true,
      () => false,
    )
    if (isThere) return
  }
  throw new Error(`${key} did not lead to ${address}, but stayed at ${page.url()}`)
}

test('by keyboard alone: ask, trace the answer, walk the picture, read it as a table, save it, open it again', async () => {
  const { page, problems } = await workbench.open('')
  await tabTo(page, /^Who receives this kind of data/)
  await page.keyboard.press('Enter')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type('NI number')
  await page.getByRole('option', { selected: true, name: /National Insurance number/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'National Insurance number' }).waitFor()

  await tabTo(page, /^Explore it/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**selected=category-national-insurance-number**')
  await page.getByRole('application').waitFor()
  await page.getByRole('complementary', { name: 'Details' }).waitFor()
  await pressUntil(page, 't', /trace=category-national-insurance-number/)

  await tabTo(page, /^Picture of/)
  await page.keyboard.press('ArrowRight')
  const said = page.locator('.flow-canvas__announcement')
  await expect.poll(() => said.textContent()).toMatch(/Westminster City Council, group/)
  const first = await said.textContent()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  await expect.poll(() => said.textContent()).not.toBe(first)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).not.toContain('selected=category-national-insurance-number')

  // Out of the picture, where a number chooses a view.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('6')
  await page.waitForURL('**view=table**')
  await page.locator('[data-flow="flow-wes-dwp"]').waitFor()

  await tabTo(page, /^Saved views/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Name of this view/)
  await page.keyboard.type('NI number onwards')
  await page.keyboard.press('Enter')
  await page.getByText('Saved “NI number onwards”.').waitFor()
  await page.goto(`${workbench.origin}/workbench/`)
  await tabTo(page, /^NI number onwards/)
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Trace' }).waitFor()
  expect(problems).toEqual([])
})

test('the filters are skipped in one step, and the picture is near then', async () => {
  const { page } = await workbench.open('explore')
  await page.getByRole('application').waitFor()
  await page.locator('#main').focus()
  await tabTo(page, /^Skip the filters/)
  const address = page.url()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('flows')
  expect(page.url()).toBe(address)
  await tabTo(page, /^Picture of/, 'Tab', 20)
})

test('Escape steps back one thing at a time: the details, then the trace', async () => {
  const { page } = await workbench.open('explore?view=table&trace=party-dwp&direction=up&selected=flow-wes-dwp')
  await page.getByRole('complementary', { name: 'Details' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('selected=')
  expect(page.url()).toContain('trace=party-dwp')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('trace=')
})

test('the list of keys names every key that acts', async () => {
  const { page } = await workbench.open('explore')
  await page.keyboard.press('?')
  const keys = await page.getByRole('dialog', { name: 'Keys' }).locator('kbd').allTextContents()
  expect(keys).toEqual([
    'Ctrl K or ⌘ K',
    '?',
    'Escape',
    'Ctrl S or ⌘ S',
    'Ctrl Z or ⌘ Z',
    'Ctrl Y or ⇧ ⌘ Z',
    'Arrow keys',
    'Home, End',
    'Space',
    'Enter',
    '1 to 7',
    'u',
    't',
    'Shift T',
    'Space',
    'Shift Space',
    '↓, ↑',
  ])
})
