import { axeViolations } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const notice =
  '<h1>Privacy</h1>\n<p>We act under the Data Protection Act 1998.</p>\n<p>We keep data as long as necessary.</p>\n'

describe('a notice is checked where it stands', () => {
  test('pasted HTML shows each finding at its line, and nothing is sent', async () => {
    const { page, problems } = await workbench.open('check-notice', { width: 320, height: 640 })
    await page.getByText('Nothing is checked yet').waitFor()
    await page.waitForLoadState('networkidle')
    const sent: string[] = []
    page.on('request', (request) => request.resourceType() !== 'script' && sent.push(request.url()))
    await page.getByLabel('The notice').fill(notice)
    await page.locator('#line-2[data-marked="true"]').waitFor()
    expect(await page.locator('#line-1').getAttribute('data-marked')).toBe('false')
    const mark = page.locator('#line-2 a').first()
    const finding = page.locator((await mark.getAttribute('href')) ?? '')
    expect(await finding.textContent()).toContain('Line 2')
    expect(await page.getByRole('heading', { name: /^About the whole notice/ }).count()).toBe(1)
    expect(sent).toEqual([])
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(problems).toEqual([])
  })

  test('a file is read in the browser, the day counts, and too long a text is told', async () => {
    const { page } = await workbench.open('check-notice')
    const file = page.getByLabel('Or choose a file')
    await file.setInputFiles({ name: 'notice.html', mimeType: 'text/html', buffer: Buffer.from(notice) })
    await page.locator('#line-2[data-marked="true"]').waitFor()
    await page.getByRole('main').getByLabel('As at').fill('2017-05-01')
    await page.locator('#line-2[data-marked="false"]').waitFor()
    await page.getByLabel('The notice').fill('long '.repeat(100_000))
    await page.getByText('Paste one notice at a time').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByText('Nothing is checked yet').waitFor()
  })
})
