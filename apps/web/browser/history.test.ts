import { axeViolations } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'
import { editAs, makeAdministrator, makeUser } from './people.ts'

const plainName = (value: string) => ({ command: 'change-field', record: 'party-dwp', path: 'plainName', value })
const before = 'the Department for Work and Pensions (DWP)'

let workbench: OpenWorkbench
let ada: Page
let grace: Page
let problems: readonly string[]
beforeAll(async () => {
  workbench = await openWorkbench()
  const { origin } = workbench
  const made = await makeAdministrator(workbench, { name: 'ada', fullName: 'Ada Lovelace', role: 'administrator' })
  ada = made.page
  problems = made.problems
  grace = await makeUser(workbench, ada, { name: 'grace', fullName: 'Grace Hopper', role: 'editor' })
  await editAs(ada, origin, 'Shorter for residents', plainName('the DWP'))
  await editAs(grace, origin, 'The country was looked up', {
    command: 'change-field',
    record: 'party-hmrc',
    path: 'notes',
    value: 'Called them on Monday.',
  } as { record: string })
  await editAs(grace, origin, 'Clearer still', plainName('the department that pays benefits'))
})
afterAll(() => workbench.close())

const goTo = async (page: Page, path: string) => {
  await page.goto(`${workbench.origin}/workbench/${path}`)
  await page.locator('main h1').first().waitFor()
}
const numbers = (page: Page) =>
  page.locator('[data-entry]').evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-entry'))))

describe('the history', () => {
  test('tells who changed what, when and why, the latest first, on the first page and on its own', async () => {
    await goTo(ada, '')
    const recent = ada.getByRole('region', { name: 'Recent changes' })
    await recent.getByText('Clearer still').waitFor()
    await recent.getByRole('link', { name: 'All 3 changes' }).click()
    await ada.getByRole('heading', { level: 1, name: 'History' }).waitFor()
    expect(await numbers(ada)).toEqual([3, 2, 1])
    const third = ada.locator('[data-entry="3"]')
    expect(await third.textContent()).toMatch(
      /Grace Hopper, .*2026 at \d\d:\d\d.*Department for Work and Pensions: Plain name: from "the DWP" to "the department that pays benefits"/,
    )
  })

  test('is narrowed to a person, a record and days, and the filters stand in the address', async () => {
    await goTo(ada, 'history')
    await ada.getByLabel('By').selectOption('Grace Hopper')
    await expect.poll(() => numbers(ada)).toEqual([3, 2])
    const record = ada.getByRole('combobox', { name: 'Record' })
    await record.focus()
    await ada.keyboard.type('hmrc')
    await ada.locator('.picker__option[aria-selected="true"]').filter({ hasText: 'HM Revenue and Customs' }).waitFor()
    expect(await axeViolations(ada)).toEqual([])
    await ada.keyboard.press('Enter')
    await expect.poll(() => numbers(ada)).toEqual([2])
    await ada.waitForURL('**/history?who=grace&record=party-hmrc')
    await ada.reload()
    await expect.poll(() => numbers(ada)).toEqual([2])
    expect(await record.inputValue()).toBe('HM Revenue and Customs')
    await ada.getByRole('button', { name: 'Clear Record' }).click()
    await expect.poll(() => numbers(ada)).toEqual([3, 2])
    await ada.getByRole('button', { name: 'Drop all filters' }).click()
    await ada.getByLabel('To', { exact: true }).fill('2020-01-01')
    await ada.getByText('No change matches these filters.').waitFor()
  })

  test('shows one change field by field, before and after, and leads to those beside it', async () => {
    await goTo(ada, 'history/1')
    const row = ada.locator('[data-record="party-dwp"] [data-field="plainName"]')
    expect(await row.locator('td').allTextContents()).toEqual([before, 'the DWP'])
    await ada.getByRole('link', { name: 'Change 2 →' }).click()
    await ada.getByRole('heading', { level: 1, name: 'Change 2' }).waitFor()
    await goTo(grace, 'history/99')
    await grace.getByRole('heading', { name: 'There is no such change' }).waitFor()
  })

  test('a change is undone by a new one, after what that would do was seen', async () => {
    await goTo(grace, 'history')
    await grace.locator('[data-entry="2"]').getByRole('button', { name: 'Undo this' }).click()
    const sheet = grace.getByRole('dialog', { name: 'Undo change 2' })
    await sheet.getByText('Notes: from "Called them on Monday." to nothing.').waitFor()
    await sheet.getByLabel('Why').fill('It was Tuesday')
    await sheet.getByRole('button', { name: 'Undo change 2' }).click()
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => numbers(grace)).toEqual([4, 3, 2, 1])
    expect(await grace.locator('[data-entry="4"]').textContent()).toMatch(/Undoes change 2.*It was Tuesday/)
    const second = grace.locator('[data-entry="2"]')
    expect(await second.textContent()).toContain('Undone by change 4')
    expect(await second.getByRole('button', { name: 'Undo this' }).count()).toBe(0)
  })

  test('what was changed again since is not undone, and it says why', async () => {
    await goTo(grace, 'history/1')
    await grace.getByRole('button', { name: 'Undo this' }).click()
    const sheet = grace.getByRole('dialog', { name: 'Undo change 1' })
    await sheet.getByText('has been changed again since').waitFor()
    expect(await sheet.getByRole('button', { name: 'Undo change 1' }).count()).toBe(0)
    expect(await axeViolations(grace)).toEqual([])
    await grace.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  })
})

describe('the history of one record', () => {
  test('compares any two of its versions field by field, and keeps which in the address', async () => {
    await goTo(ada, 'parties/dwp')
    const history = ada.locator('.record-history')
    await history.locator('[data-version="1"]').waitFor()
    await history.getByLabel('The older').selectOption('Version 1')
    await ada.waitForURL('**/parties/dwp?older=1')
    expect(await history.locator('[data-field="plainName"] td').allTextContents()).toEqual([
      before,
      'the department that pays benefits',
    ])
  })

  test('goes back to an earlier version by a new change', async () => {
    await goTo(ada, 'parties/dwp')
    await ada.locator('[data-version="2"]').getByRole('button', { name: 'Go back to this version' }).click()
    const sheet = ada.getByRole('dialog', { name: 'Go back to version 2' })
    await sheet.getByText('Plain name: from "the department that pays benefits" to "the DWP".').waitFor()
    await sheet.getByRole('button', { name: 'Go back to version 2' }).click()
    await sheet.waitFor({ state: 'detached' })
    await ada.locator('[data-version="4"]').getByText('Go back to version 2').waitFor()
    expect(await ada.locator('.record .facts').first().textContent()).toContain('the DWP')
  })
})

describe('the register as it once stood', () => {
  test('is shown on every page, with a banner, without editing, until somebody goes back to today', async () => {
    await goTo(grace, 'history/1')
    await grace.getByRole('link', { name: 'The register before it' }).click()
    await grace.getByText('You see the register as it stood at the beginning').waitFor()
    await goTo(grace, 'history/1')
    await grace.getByRole('link', { name: 'The register after it' }).click()
    const banner = grace.locator('.banner--version')
    await banner.getByText('Ada Lovelace').waitFor()
    await grace.waitForURL('**/workbench/?version=1')
    await grace.getByRole('link', { name: 'Explore', exact: true }).click()
    await grace.waitForURL('**/explore?version=1')
    await banner.waitFor()
    await goTo(grace, 'parties/dwp?version=1')
    expect(await grace.locator('.record .facts').first().textContent()).toContain('the DWP')
    await grace.locator('[data-version="1"]').waitFor()
    expect(await grace.getByRole('button', { name: 'Go back to this version' }).count()).toBe(0)
    await goTo(grace, 'parties/dwp?version=0')
    expect(await grace.locator('.record .facts').first().textContent()).toContain(before)
    expect(await axeViolations(grace)).toEqual([])
    await banner.getByRole('link', { name: 'Back to the register of today' }).click()
    await grace.waitForURL('**/parties/dwp')
    await banner.waitFor({ state: 'detached' })
  })

  test('is found by its day, and a version that never was is told', async () => {
    await goTo(grace, 'history')
    await grace.getByLabel('At the end of').fill('2020-01-01')
    await grace.getByRole('button', { name: 'Show it as it stood' }).click()
    await grace.waitForURL('**/workbench/?version=0&asAt=2020-01-01')
    await goTo(grace, '?version=999')
    await grace.getByRole('heading', { name: 'The register has no such version' }).waitFor()
    await grace.getByRole('link', { name: 'Back to the register of today' }).click()
    await grace.getByRole('heading', { name: 'At a glance' }).waitFor()
  })

  test('is compared with any other: which records differ, and how', async () => {
    await goTo(ada, 'compare?kind=version&here=0&there=1')
    await ada.getByText('0 records added, 1 record changed, 0 records removed').waitFor()
    expect(await ada.locator('[data-field="plainName"] td').allTextContents()).toEqual([before, 'the DWP'])
    await ada.getByRole('button', { name: 'Swap sides' }).click()
    await expect.poll(() => ada.locator('[data-field="plainName"] td').allTextContents()).toEqual(['the DWP', before])
    expect(await axeViolations(ada)).toEqual([])
  })
})

describe('where something is in the way', () => {
  test('a history that cannot be fetched says so, and trying again helps once it can', async () => {
    await goTo(grace, 'review')
    await grace.route('**/api/v1/history?*', (route) => route.abort())
    await goTo(grace, 'history')
    await grace.getByRole('alert').getByText('This could not be fetched.').waitFor()
    await grace.unroute('**/api/v1/history?*')
    await grace.getByRole('button', { name: 'Try again' }).click()
    await grace.locator('[data-entry="1"]').waitFor()
  })

  test('administrators are told what troubles the store, on every page', async () => {
    await ada.route('**/api/v1/troubles', (route) =>
      route.fulfill({ json: { troubles: [{ code: 'disk-full', message: 'The disk is full.' }] } }),
    )
    await goTo(ada, 'history')
    await ada.getByText('The server has trouble keeping the register.').waitFor()
    await ada.getByText('The disk is full.').waitFor()
    expect(await axeViolations(ada)).toEqual([])
    await ada.unroute('**/api/v1/troubles')
  })

  test('a change is undone by keyboard alone, and the focus goes back where it was', async () => {
    await goTo(grace, 'history')
    const undo = grace.locator('[data-entry="5"]').getByRole('button', { name: 'Undo this' })
    await undo.focus()
    await grace.keyboard.press('Enter')
    const sheet = grace.getByRole('dialog', { name: 'Undo change 5' })
    await sheet.getByText('Plain name: from "the DWP" to "the department that pays benefits".').waitFor()
    await grace.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true)
    await grace.keyboard.press('Enter')
    await sheet.getByRole('button', { name: 'Undo change 5' }).focus()
    await grace.keyboard.press('Enter')
    await sheet.waitFor({ state: 'detached' })
    await grace.locator('[data-entry="6"]').getByText('Undoes change 5').waitFor()
  })
})

test('what was retired since still stands in the picture and the tables of an earlier version', async () => {
  const { origin } = workbench
  const rows = (page: Page) =>
    page.locator('tr[data-flow]').evaluateAll((all) => all.map((row) => row.getAttribute('data-flow')))
  const retired = await editAs(grace, origin, 'No longer told', {
    command: 'retire-record',
    record: 'flow-wes-dwp',
  } as { record: string })
  await goTo(grace, 'explore?view=table&to=party-dwp')
  await expect.poll(() => rows(grace)).toEqual(['flow-warwick-dwp'])
  await goTo(grace, `explore?view=table&to=party-dwp&version=${retired - 1}`)
  await expect.poll(async () => (await rows(grace)).sort()).toEqual(['flow-warwick-dwp', 'flow-wes-dwp'])
  await grace.getByRole('radio', { name: 'Flow', exact: true }).check()
  await grace.getByText('2 flows').waitFor()
  expect(new URL(grace.url()).searchParams.get('version')).toBe(String(retired - 1))
})

test('a page about today drops the version, and nothing went wrong on the way', async () => {
  await goTo(ada, '?version=1')
  await ada.getByRole('link', { name: 'Publishing' }).click()
  await ada.waitForURL((url) => url.pathname === '/workbench/publishing' && url.search === '')
  expect(problems).toEqual([])
})
