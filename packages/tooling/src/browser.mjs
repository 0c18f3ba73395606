import { chromium } from 'playwright-core'
import { ensureChromium, launchOptions } from './chromium.mjs'

export { axeViolations } from './axe-violations.mjs'
export { startServer } from './start-server.mjs'

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 */

/**
 * Starts a headless Chromium. Close it when done.
 * @returns {Promise<Browser>}
 */
export async function openBrowser() {
  return chromium.launch(launchOptions(await ensureChromium()))
}

/**
 * Opens a page in a session of its own: no cookie or stored thing is shared with other pages.
 * @param {Browser} browser
 * @param {{ width?: number, height?: number } & import('playwright-core').BrowserContextOptions} [options] The size of
 * the window in CSS pixels (1440 × 900 when left out), and whatever else Playwright's `newContext` takes.
 * @returns {Promise<Page>}
 */
export async function newPage(browser, { width = 1440, height = 900, ...context } = {}) {
  const session = await browser.newContext({ locale: 'en-GB', viewport: { width, height }, ...context })
  return session.newPage()
}

/**
 * Notes what goes wrong on a page from now on: errors on its console, errors that nothing caught, and requests that
 * leave the server under test. Call it before going to the page; a good page leaves the list empty.
 * @param {Page} page
 * @param {string} origin The only origin that the page may speak to, such as `http://127.0.0.1:8080`.
 * @returns {string[]} A list that grows as things go wrong, one sentence each.
 */
export function recordProblems(page, origin) {
  /** @type {string[]} */
  const problems = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`request elsewhere: ${url.href}`)
  })
  return problems
}
