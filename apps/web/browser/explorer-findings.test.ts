import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const flowsShown = (page: Page): Promise<(string | null)[]> =>
  page.locator('tr[data-flow]').evaluateAll((all) => all.map((one) => one.getAttribute('data-flow')))

/** The marks that the picture has, as the drawing library holds them. */
const marksOf = (page: Page): Promise<{ of: string; image: string }[]> =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('.flow-canvas *')].find((element) => '_cyreg' in element)
    // biome-ignore lint/suspicious/noExplicitAny: the library registers its instance on its element, without a type
    const badges = (host as any)?._cyreg.cy.nodes('.badge') ?? []
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return badges.map((badge: any) => ({ of: badge.data('of'), image: decodeURIComponent(badge.data('image')) }))
  })

describe('findings in the explorer', () => {
  test('nodes and arrows bear marks, the legend explains their shapes, and they can be put away', async () => {
    const { page, problems } = await workbench.open('explore?organisation=party-westco&detail=records')
    await page.getByRole('application').waitFor()
    await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(5)
    const marks = await marksOf(page)
    expect(marks.some(({ of }) => of.startsWith('activity-'))).toBe(true)
    const grave = marks.find(({ of }) => of === 'flow-westco-hubspot-storage' || /hubspot/.test(of))
    expect(grave?.image).toMatch(/>\d+<\/text>/)
    await page.getByRole('button', { name: 'Legend' }).click()
    const legend = page.getByRole('region', { name: 'Legend' })
    expect(await legend.textContent()).toMatch(/Octagon with a number.*Triangle with a number/)
    const toggle = page.getByRole('button', { name: 'Findings', exact: true })
    expect(await toggle.getAttribute('aria-pressed')).toBe('true')
    await toggle.click()
    await page.waitForURL('**marks=none**')
    await expect.poll(async () => (await marksOf(page)).length).toBe(0)
    expect(problems).toEqual([])
  })

  test('whoever does not see the picture hears what is found on each node', async () => {
    const { page } = await workbench.open('explore?organisation=party-westco&detail=records')
    await page.getByRole('application').waitFor()
    await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(5)
    await page.getByRole('application').focus()
    const said = page.locator('.flow-canvas__announcement')
    const heard: string[] = []
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Home', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key)
      heard.push((await said.textContent()) ?? '')
    }
    expect(heard.some((text) => /\d+ findings?(, the gravest)?: /.test(text))).toBe(true)
  })

  test('the filter keeps the flows that bear such a finding, in every view, and says how many', async () => {
    const { page } = await workbench.open('explore?view=table')
    const all = (await flowsShown(page)).length
    const filters = page.getByRole('complementary', { name: 'Filters' })
    const box = filters.getByRole('checkbox', { name: /^Act now \d+$/ })
    await box.waitFor()
    const wanted = Number(
      /\d+$/.exec((await box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent)) ?? '')?.[0],
    )
    await box.check()
    await page.waitForURL('**severity=act-now**')
    await expect.poll(async () => (await flowsShown(page)).length).toBe(wanted)
    expect(wanted).toBeGreaterThan(0)
    expect(wanted).toBeLessThan(all)
    const cells = await page.locator('tr[data-flow] td:last-child').allTextContents()
    expect(cells.every((text) => text.includes('Act now'))).toBe(true)
    await page.getByRole('radio', { name: 'Sentences', exact: true }).check()
    await expect.poll(() => page.locator('li[data-flow]').count()).toBe(wanted)
    expect(await page.locator('li[data-flow]').first().textContent()).toContain('Findings: ')
    await page.getByRole('button', { name: /^Remove the filter Findings: Act now/ }).click()
    await expect.poll(() => page.locator('li[data-flow]').count()).toBe(all)
  })

  test('the column sorts by how grave they are, and goes into the CSV', async () => {
    const { page } = await workbench.open('explore?view=table&sort=-findings&columns=findings')
    const cell = page.locator('tr[data-flow] td').first()
    await expect.poll(() => cell.textContent()).toContain('Act now')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const [heading, ...lines] = Buffer.concat(chunks).toString('utf8').replace('\uFEFF', '').trim().split('\r\n')
    expect(heading).toBe('Flow,Findings')
    expect(lines.some((line) => /Act now: \d/.test(line))).toBe(true)
    expect(lines.some((line) => line.endsWith(',None'))).toBe(true)
  })

  test('the details of a flow tell as many findings as its mark counts, those of its transfer among them', async () => {
    const { page } = await workbench.open('explore?to=party-hubspot&detail=records')
    await page.getByRole('application').waitFor()
    await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(0)
    const mark = (await marksOf(page)).find(({ of }) => of.startsWith('flow-'))
    if (mark === undefined) throw new Error('The flow bears no mark')
    const count = Number(/>(\d+)<\/text>/.exec(mark.image)?.[1])
    await page.goto(`${workbench.origin}/workbench/explore?view=table&to=party-hubspot&selected=${mark.of}`)
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('heading', { name: `Findings (${count})` }).waitFor()
    expect(await details.locator('.finding').count()).toBe(count)
    expect(await details.locator('.record-findings').textContent()).toContain('Act now')
  })
})
