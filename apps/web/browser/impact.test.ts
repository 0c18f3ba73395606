import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

/** A card of the first page, a typed search and Enter: three interactions. */
const ask = async (page: Page, card: RegExp, text: string) => {
  await page.getByRole('main').getByRole('button', { name: card }).click()
  await page.getByRole('dialog').getByRole('combobox').fill(text)
  await page.keyboard.press('Enter')
}

const forms = [
  {
    what: 'a supplier',
    card: /^What if this supplier/,
    text: 'HubSpot',
    title: 'What if HubSpot is breached?',
    finds: [/Whom to call/, /0303 123 1113/, /Other bodies that these activities tell/],
  },
  {
    what: 'a system',
    card: /^What if this supplier/,
    text: 'Google Analytics',
    title: 'What if Google Analytics is breached?',
    finds: [/groups of people/, /Westminster City Council/],
  },
  {
    what: 'a recipient',
    card: /^What if this supplier/,
    text: 'Housing Benefit service',
    title: 'What if Westminster Housing Benefit service is breached?',
    finds: [/Data that may be there/, /National Insurance number/],
  },
  {
    what: 'a law',
    card: /^What would fall/,
    text: 'consent',
    title: 'What would fall without Consent, Art 6(1)(a)?',
    finds: [/Activities/],
  },
  {
    what: 'an approval',
    card: /^What would fall/,
    text: 'adequacy united states',
    title: 'What would fall without the approval of transfers to the United States?',
    finds: [/HubSpot/],
  },
  {
    what: 'a kind of data',
    card: /^What would fall/,
    text: 'ethnic origin',
    title: 'What if Racial or ethnic origin were no longer collected?',
    finds: [/Flows that may carry it/, /Cheshire West and Chester Council/],
  },
]

test('what if: each form stands within three interactions of the first page', async () => {
  const { page, problems } = await workbench.open('')
  for (const { what, card, text, title, finds } of forms) {
    await ask(page, card, text)
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ timeout: 10_000 })
    const main = await page.getByRole('main').textContent()
    for (const words of finds) expect(main, what).toMatch(words)
    expect(await page.locator('.counts li').count(), what).toBe(6)
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.getByRole('heading', { name: 'At a glance' }).waitFor()
  }
  expect(problems).toEqual([])
})

test('where nothing is chosen yet, what it is about is found by name', async () => {
  const { page, problems } = await workbench.open('answers/impact')
  await ask(page, /^What if this supplier/, 'HubSpot')
  await page.getByRole('heading', { level: 1, name: 'What if HubSpot is breached?' }).waitFor()
  expect(problems).toEqual([])
})

describe('a breach', () => {
  test('of a supplier leads to what would fall without what ties us to it, and that leads back', async () => {
    const { page } = await workbench.open('answers/impact?of=party-hubspot')
    const next = page.getByRole('navigation', { name: 'Ask next' })
    await next
      .getByRole('link', { name: 'What would fall without the approval of transfers to the United States?' })
      .click()
    await page.getByRole('heading', { level: 1, name: /^What would fall without the approval/ }).waitFor()
    await next.getByRole('link', { name: 'What if HubSpot is breached?' }).click()
    await page.getByRole('heading', { level: 1, name: 'What if HubSpot is breached?' }).waitFor()
  })

  test('the time that a person gives sets the clock, stays in the address, and is in the draft to copy', async () => {
    const { page } = await workbench.open('answers/impact?of=system-aptem', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByLabel('When did you become aware of it?').fill('2026-10-23T12:00')
    // The clocks go back in between: 72 hours end an hour earlier by the clock.
    await page.getByText('Monday 26 October 2026, 11:00').first().waitFor()
    expect(new URL(page.url()).searchParams.get('aware')).toBe('2026-10-23T12:00')
    await page.getByText('Draft of the report to the regulator').click()
    await page.getByRole('button', { name: 'Copy the draft' }).click()
    await page.getByText('Copied.').waitFor()
    const draft = await page.evaluate(() => navigator.clipboard.readText())
    expect(draft).toContain('Became aware: Friday 23 October 2026, 12:00')
    expect(draft).toMatch(/Art 33\(3\)\(a\)[\s\S]*Art 33\(3\)\(b\)[\s\S]*Art 33\(3\)\(c\)[\s\S]*Art 33\(3\)\(d\)/)
    expect(draft).toContain('National Insurance number')
    expect(draft).toContain('[to be filled in]')
  })
})
