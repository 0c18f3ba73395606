import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  axeViolations,
  type Browser,
  newPage,
  openBrowser,
  recordProblems,
  startServer,
} from '@sharemap/tooling/browser'
import { afterAll, beforeAll, expect, test } from 'vitest'

let server: Awaited<ReturnType<typeof startServer>>
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

test.each([
  ['the sign-in page', '/sign-in'],
  ['the API reference', '/api/docs/'],
])('%s works for everyone, without a fault or a request elsewhere', async (_, path) => {
  const page = await newPage(browser)
  const problems = recordProblems(page, server.origin)
  await page.goto(server.origin + path)
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(problems).toEqual([])
})

test('before anything is published the first page says so, to everyone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sharemap-unpublished-'))
  await copyFile(join(import.meta.dirname, '../../../data/register.json'), join(folder, 'register.json'))
  const unpublished = await startServer({ env: { SHAREMAP_DATA: folder } })
  try {
    const page = await newPage(browser)
    const problems = recordProblems(page, unpublished.origin)
    await page.goto(unpublished.origin)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nothing has been published yet')
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(problems).toEqual([])
    await page.getByRole('link', { name: 'go to the workbench' }).click()
    await page.waitForURL('**/sign-in?next=**')
  } finally {
    await unpublished.stop()
    await rm(folder, { recursive: true, force: true })
  }
})

test('a page that is not there says so to everyone', async () => {
  const page = await newPage(browser)
  await page.goto(`${server.origin}/nowhere`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is nothing here')
  expect(await axeViolations(page)).toEqual([])
})

test('a wrong token is explained, a right one leads to where one wanted to go, by keyboard alone', async () => {
  const page = await newPage(browser)
  await page.goto(`${server.origin}/workbench/questions`)
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.getByLabel('Token').fill('wrong')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await page.title()).toBe('Error: Sign in – Sharemap')
  expect(await axeViolations(page)).toEqual([])

  await page.getByRole('alert').getByRole('link').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(server.token)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/workbench/questions')
})

test('the sign-in link leads to the workbench and leaves no token in the address', async () => {
  const page = await newPage(browser)
  const link = /Workbench +(\S+)/.exec(server.output())?.[1] ?? ''
  await page.goto(link)
  expect(page.url()).toBe(`${server.origin}/workbench/`)
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('a named user signs in and changes the password that an administrator gave, without script', async () => {
  const named = await startServer()
  try {
    const asProgram = { authorization: `Bearer ${named.token}` }
    const administrator = { name: 'ada', fullName: 'Ada Price', password: 'violet kettle marsh' }
    const page = await newPage(browser, { javaScriptEnabled: false })
    const made = await page.request.post(`${named.origin}/api/v1/users/first-administrator`, {
      data: administrator,
      headers: asProgram,
    })
    expect(made.status()).toBe(201)
    const given = await page.request.post(`${named.origin}/api/v1/users`, {
      data: { name: 'sam', fullName: 'Sam Hall', role: 'editor', password: 'mango tunnel orbit' },
      headers: { origin: named.origin },
    })
    expect(given.status()).toBe(201)
    await page.context().clearCookies()

    await page.goto(`${named.origin}/workbench/activities`)
    await page.getByLabel('Name').fill('sam')
    await page.getByLabel('Password').fill('something else')
    await page.getByRole('button', { name: 'Sign in' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('The name or the password is not right')
    expect(await page.getByLabel('Name').inputValue()).toBe('sam')
    expect(await page.getByLabel('Password').inputValue()).toBe('')
    await page.getByLabel('Password').fill('mango tunnel orbit')
    await page.keyboard.press('Enter')

    await page.waitForURL('**/change-password?**')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Choose a password of your own')
    await page.getByLabel('Current password').fill('mango tunnel orbit')
    await page.getByLabel('New password', { exact: true }).fill('quiet harbour stone')
    await page.getByLabel('New password again').fill('quiet harbour stone')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/workbench/activities')
    const session = await page.request.get(`${named.origin}/api/v1/session`)
    expect(await session.json()).toMatchObject({ person: { name: 'sam', role: 'editor' }, mustChangePassword: false })

    const scripted = await newPage(browser)
    await scripted.context().addCookies(await page.context().cookies())
    for (const path of ['/sign-in?by=link', '/change-password']) {
      await scripted.goto(named.origin + path)
      expect(await axeViolations(scripted)).toEqual([])
      await scripted.setViewportSize({ width: 320, height: 640 })
      expect(await scripted.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  } finally {
    await named.stop()
  }
})
