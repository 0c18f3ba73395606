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
