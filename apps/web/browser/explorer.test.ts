import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const flowsShown = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-flow]').evaluateAll((all) => all.map((one) => one.getAttribute('data-flow') ?? ''))).sort()

const summary = (page: Page) => page.locator('.summary').textContent()
const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

describe('one state feeds every view', () => {
  test('table, sentences and summary hold the same flows under the same filters', async () => {
    const { page, problems } = await workbench.open('explore?view=table')
    const all = await flowsShown(page)
    expect(await summary(page)).toContain(`${all.length} flows`)
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await filters.getByRole('checkbox', { name: /^Suppliers/ }).check()
    await page.waitForURL('**/explore?*recipientKind=supplier*')
    const inTable = await flowsShown(page)
    expect(inTable.length).toBeGreaterThan(1)
    expect(inTable.length).toBeLessThan(all.length)
    await view(page, 'Sentences')
    await page.locator('.sentences').waitFor()
    expect(await flowsShown(page)).toEqual(inTable)
    await view(page, 'Flow')
    const picture = page.getByRole('application')
    await picture.waitFor()
    expect(await picture.getAttribute('aria-label')).toContain(`${inTable.length} flows`)
    expect(problems).toEqual([])
  })

  test('every view opens from its own address without a fault', async () => {
    for (const name of ['flow', 'network', 'matrix', 'sankey', 'world', 'table', 'sentences']) {
      const { page, problems } = await workbench.open(`explore?view=${name}`)
      await page.locator('.picture, .matrix, .sankey, .world, .flow-table, .sentences').first().waitFor()
      await page.locator('.picture--waiting').waitFor({ state: 'detached' })
      expect([name, ...problems]).toEqual([name])
      await page.context().close()
    }
  })

  test('back, forward and undo walk through the filters', async () => {
    const { page } = await workbench.open('explore?view=table')
    const filters = page.getByRole('complementary', { name: 'Filters' })
    // The register is checked after the page is shown, and the summary tells of it then.
    await expect.poll(() => summary(page)).toContain('to act now')
    const before = await summary(page)
    await filters.getByRole('checkbox', { name: /^Special category/ }).check()
    await page.waitForURL('**sensitivity=special**')
    await filters.getByRole('checkbox', { name: /^Westco/ }).check()
    await page.waitForURL('**organisation=party-westco**')
    const narrow = await summary(page)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => summary(page)).toBe(before)
    await page.goForward()
    await page.goForward()
    await expect.poll(() => summary(page)).toBe(narrow)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.url()).not.toContain('party-westco')
    await page.getByRole('button', { name: /^Remove the filter Sensitivity/ }).click()
    await expect.poll(() => summary(page)).toBe(before)
  })

  test('where nothing matches, each filter offers to be dropped and says what that brings back', async () => {
    const { page } = await workbench.open('explore?view=table&to=party-dwp&leavesUk=yes')
    await page.getByRole('heading', { name: 'No flow matches' }).waitFor()
    await page.getByRole('button', { name: 'Drop “Leaves the UK” (2 flows)' }).click()
    expect(await flowsShown(page)).toHaveLength(2)
  })
})

describe('the details of what is chosen', () => {
  test('a flow: its sentence, law, standing and evidence with notice, section and lines', async () => {
    const { page } = await workbench.open('explore?view=table&to=party-hubspot')
    await page.locator('[data-flow] th a').first().click()
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.waitFor()
    const text = await details.textContent()
    expect(text).toMatch(/HubSpot/)
    expect(text).toContain('Does not stand')
    expect(text).toContain('What would mend it')
    expect(text).toMatch(/Westco[^\n]*, How we may share your information, lines? \d+/)
    await page.keyboard.press('Escape')
    await details.waitFor({ state: 'detached' })
  })

  test('the standing follows the day', async () => {
    const { page } = await workbench.open('transfers/westco-hubspot?asAt=2020-05-01')
    await page.locator('.standing--stands').waitFor()
    await page.getByLabel('As at').fill('2026-11-22')
    await page.locator('.standing--does-not-stand').waitFor()
  })

  test('a record in focus narrows every view to what is around it, hop by hop', async () => {
    const { page } = await workbench.open('explore?view=sentences&focus=party-dwp')
    const one = await flowsShown(page)
    expect(one.length).toBeGreaterThan(0)
    expect(await page.locator('.sentences').textContent()).toMatch(/Department for Work and Pensions/)
    await page.getByRole('radio', { name: 'All', exact: true }).check()
    await page.waitForURL('**hops=all**')
    expect((await flowsShown(page)).length).toBeGreaterThanOrEqual(one.length)
    await page.getByRole('button', { name: 'Show everything again' }).click()
    await expect.poll(async () => (await flowsShown(page)).length).toBeGreaterThan(one.length)
  })
})

describe('the picture by keyboard', () => {
  test('arrows walk, Enter shows the details and opens, Escape steps back', async () => {
    const { page } = await workbench.open('explore')
    const picture = page.getByRole('application')
    await picture.waitFor()
    await picture.focus()
    await page.keyboard.press('ArrowDown')
    const said = page.locator('.flow-canvas__announcement')
    await expect.poll(() => said.textContent()).not.toBe('')
    await page.keyboard.press('Enter')
    await page.waitForURL('**selected=**')
    await page.getByRole('complementary', { name: 'Details' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('selected=')
  })
})

describe('the table', () => {
  test('sorts by a column either way, and says so', async () => {
    const { page } = await workbench.open('explore?view=table')
    const heading = page.getByRole('columnheader', { name: 'To', exact: true })
    await heading.getByRole('button').click()
    await page.waitForURL('**sort=to')
    expect(await heading.getAttribute('aria-sort')).toBe('ascending')
    const first = await page.locator('[data-flow]').first().getAttribute('data-flow')
    await heading.getByRole('button').click()
    await page.waitForURL('**sort=-to')
    expect(await page.locator('[data-flow]').first().getAttribute('data-flow')).not.toBe(first)
  })

  test('columns can be chosen and the rows taken along as CSV', async () => {
    const { page } = await workbench.open('explore?view=table&to=party-dwp&columns=to&columns=trigger')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const lines = Buffer.concat(chunks).toString('utf8').replace('\uFEFF', '').trim().split('\r\n')
    expect(lines[0]).toBe('Flow,To,When')
    expect(lines).toHaveLength(3)
    expect(lines.slice(1).every((line) => line.includes('Department for Work and Pensions'))).toBe(true)
  })
})

test('a trace from what is not drawn says so, and asks to drop filters only where there are any', async () => {
  const trace = 'explore?trace=party-warwick-district-council'
  const { page } = await workbench.open(trace)
  const bar = page.getByRole('region', { name: 'Trace' })
  await bar.getByText(/^Warwick District Council: not drawn as at this date/).waitFor()
  expect(await bar.getByRole('button', { name: 'Drop all filters' }).count()).toBe(0)
  await page.goto(`${workbench.origin}/workbench/${trace}&organisation=party-westco`)
  await bar.getByRole('button', { name: 'Drop all filters' }).waitFor()
})
