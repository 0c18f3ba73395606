import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

describe('the workbench where it has nothing to show', () => {
  test('a stranger is led to the sign-in, and from there to the page that was wanted', async () => {
    const page = await workbench.stranger()
    await page.goto(`${workbench.origin}/workbench/explore?view=table&leavesUk=yes`)
    await page.waitForURL('**/sign-in?next=**')
    expect(new URL(page.url()).searchParams.get('next')).toBe('/workbench/explore?view=table&leavesUk=yes')
  })

  test('where the session ends under a page, it says so and offers to sign in again for the same page', async () => {
    const { page } = await workbench.open('explore?view=table&leavesUk=yes')
    await page.route('**/api/v1/register', (route) =>
      route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{}' }),
    )
    await page.reload()
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    expect(await page.locator('main').textContent()).not.toMatch(/HubSpot|Westminster/)
    const link = await page.getByRole('main').getByRole('link', { name: 'Sign in' }).getAttribute('href')
    expect(link).toBe(`/sign-in?next=${encodeURIComponent('/workbench/explore?view=table&leavesUk=yes')}`)
  })

  test('a server that does not answer is told in words, and trying again helps once it does', async () => {
    const { page } = await workbench.open('')
    await page.route('**/api/v1/register', (route) => route.abort())
    await page.reload()
    await page.getByRole('heading', { name: 'The server does not answer' }).waitFor()
    await page.unroute('**/api/v1/register')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'At a glance' }).waitFor()
  })

  test('a fault of the server is told in the server’s words', async () => {
    const { page } = await workbench.open('')
    const body = JSON.stringify({ title: 'Something went wrong', detail: 'Quote the reference abc-123.' })
    await page.route('**/api/v1/register', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body }),
    )
    await page.reload()
    const alert = page.getByRole('alert')
    await alert.waitFor({ timeout: 15_000 })
    expect(await alert.textContent()).toContain('Something went wrong: Quote the reference abc-123.')
  })

  test('an address that leads nowhere says so, in the frame', async () => {
    const { page } = await workbench.open('no/such/page/at/all')
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
    await page.getByRole('link', { name: 'Go to the overview' }).click()
    await page.getByRole('heading', { name: 'At a glance' }).waitFor()
  })

  test('the title of a page says which page it is, and goes with it', async () => {
    const { page } = await workbench.open('')
    const titles = new Set<string>()
    const paths = [
      '',
      'explore',
      'findings',
      'findings?report=health',
      'compare',
      'check-notice',
      'answers/gaps',
      'nowhere',
    ]
    for (const path of [
      ...paths,
      'answers/impact',
      'history',
      'publishing',
      'users',
      'account',
      'review',
      'parties/dwp',
    ]) {
      await page.goto(`${workbench.origin}/workbench/${path}`)
      const heading = page.locator('main h1')
      await heading.waitFor({ state: 'attached' })
      expect(await page.title(), path).toBe(`${await heading.textContent()} – Sharemap`)
      titles.add(await page.title())
    }
    expect(titles.size).toBe(14)
    expect(titles).toContain('Department for Work and Pensions – Sharemap')
    await page.getByRole('link', { name: 'History', exact: true }).click()
    await page.waitForFunction(() => document.title === 'History – Sharemap')
  })

  test('signing out ends in a page without the register', async () => {
    const { page } = await workbench.open('')
    await page.locator('.you summary').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    await page.goto(`${workbench.origin}/workbench/`)
    await page.waitForURL('**/sign-in?next=**')
  })
})

describe('the frame around every page', () => {
  test('the day that is looked at stays in the address from page to page, and today needs none', async () => {
    const { page, problems } = await workbench.open('')
    await page.getByLabel('As at').fill('2020-05-01')
    await page.getByText('as at 1 May 2020').waitFor()
    await page.getByRole('link', { name: 'Explore', exact: true }).click()
    await page.waitForURL('**/explore?asAt=2020-05-01')
    await page.getByRole('link', { name: 'Back to today' }).click()
    await page.waitForURL('**/explore')
    await page.goBack()
    await page.waitForURL('**/explore?asAt=2020-05-01')
    expect(problems).toEqual([])
  })

  test('the colours can be chosen, and are kept', async () => {
    const { page } = await workbench.open('', { colorScheme: 'light' })
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.getByRole('button', { name: 'Colours: as the system' }).click()
    await page.getByRole('button', { name: 'Colours: light' }).click()
    await page.getByRole('button', { name: 'Colours: dark' }).waitFor()
    expect(await ground()).not.toBe(light)
    await page.reload()
    await page.getByRole('button', { name: 'Colours: dark' }).waitFor()
    expect(await ground()).not.toBe(light)
  })

  test('“?” lists the keys, Escape closes the list, and single keys can be turned off', async () => {
    const { page } = await workbench.open('')
    const list = page.getByRole('dialog', { name: 'Keys' })
    await page.keyboard.press('?')
    await list.waitFor()
    await list.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    expect(await list.count()).toBe(0)
  })

  test('the first Tab reaches a link that skips to the content', async () => {
    const { page } = await workbench.open('')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})
