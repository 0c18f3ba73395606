import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations, newPage, openBrowser, recordProblems } from '../src/browser.mjs'

/** A page with one image that has no text, and a script that asks another origin, under a strict policy. */
const flawedPage = `<!doctype html><html lang="en"><head><title>Flawed</title></head>
<body><main><h1>Flawed</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><p id="fine">Fine</p></main>
<script>console.error('said on the console')</script><img alt="Elsewhere" src="http://elsewhere.invalid/x.png"></body></html>`

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html')
  response.setHeader('content-security-policy', "default-src 'none'; img-src *; script-src 'unsafe-inline'")
  response.end(flawedPage)
})
let origin = ''
/** @type {import('playwright-core').Browser} */
let browser

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  origin = `http://127.0.0.1:${address.port}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

describe('the harness for real pages', () => {
  test('axeViolations says which element breaks which rule, under a policy that bars eval', async () => {
    const page = await newPage(browser)
    await page.goto(origin)
    const violations = await axeViolations(page)
    expect(violations.filter((line) => line.startsWith('image-alt (critical)'))).toHaveLength(1)
  })

  test('axeViolations can be limited to a part of the page', async () => {
    const page = await newPage(browser)
    await page.goto(origin)
    expect(await axeViolations(page, { within: '#fine' })).toEqual([])
  })

  test('recordProblems notes console errors and requests to another origin', async () => {
    const page = await newPage(browser)
    const problems = recordProblems(page, origin)
    await page.goto(origin)
    expect(problems).toContain('console: said on the console')
    expect(problems).toContain('request elsewhere: http://elsewhere.invalid/x.png')
  })

  test('a page is as wide as it was asked to be', async () => {
    const page = await newPage(browser, { width: 320, height: 640 })
    await page.goto(origin)
    expect(await page.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([320, 640])
  })
})
